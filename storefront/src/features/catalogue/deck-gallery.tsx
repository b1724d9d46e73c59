import type { DeckView } from "@sf-cess/backend/contracts"
import { DeckPicture } from "./deck-picture"

/** The first picture large, the others below it: all in view, nothing to leaf through. */
export function DeckGallery({ deck }: { deck: DeckView }) {
  const [first, ...others] = deck.pictures
  return (
    <div className="rounded-panel bg-sunken p-4 sm:p-6">
      <DeckPicture picture={first} sizes="(min-width: 64rem) 38rem, 92vw" eager className="aspect-4/3" />
      {others.length > 0 && (
        <ul className="mt-2 grid grid-cols-2 gap-2 sm:gap-4">
          {others.map((picture) => (
            <li key={picture.id}>
              <DeckPicture picture={picture} sizes="(min-width: 64rem) 17rem, 45vw" className="aspect-4/3" />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
