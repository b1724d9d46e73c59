import type { DeckView } from "@sf-cess/backend/contracts"
import { DeckPicture } from "./deck-picture"

/** The first picture large, the others below it: all in view, nothing to leaf through. */
export function DeckGallery({ deck }: { deck: DeckView }) {
  const [first, ...others] = deck.pictures
  return (
    <div className="rounded-panel bg-sunken p-4 sm:p-6">
      <DeckPicture picture={first} sizes="(min-width: 60rem) 34rem, 92vw" eager className="aspect-4/3" />
      {others.length > 0 && (
        <ul className="mt-4 grid grid-cols-3 gap-4">
          {others.map((picture) => (
            <li key={picture.id}>
              <DeckPicture picture={picture} sizes="(min-width: 60rem) 11rem, 30vw" className="aspect-4/3" />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
