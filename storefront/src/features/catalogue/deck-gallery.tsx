import type { DeckPicture as Picture } from "@sf-cess/backend/contracts"
import { DeckPicture } from "./deck-picture"

/** The first picture large, the others below it: all in view, nothing to leaf through. */
export function DeckGallery({ pictures: [first, ...others] }: { pictures: Picture[] }) {
  return (
    <div className="rounded-panel bg-sunken p-4 sm:p-6">
      <DeckPicture picture={first} sizes="(min-width: 64rem) 38rem, 92vw" eager className="aspect-4/3" />
      <PictureRow pictures={others} className="mt-2 grid-cols-2" sizes="(min-width: 64rem) 17rem, 45vw" />
    </div>
  )
}

/** The pictures where something else is the first to see: all of them small, in a row. */
export const MorePictures = ({ pictures, className }: { pictures: Picture[]; className: string }) => (
  <PictureRow
    pictures={pictures}
    className={`${className} auto-cols-fr grid-flow-col`}
    sizes={pictures.length > 1 ? "(min-width: 64rem) 13rem, 30vw" : "(min-width: 64rem) 38rem, 92vw"}
  />
)

type RowProps = { pictures: Picture[]; className: string; sizes: string }

function PictureRow({ pictures, className, sizes }: RowProps) {
  if (pictures.length === 0) return null
  return (
    <ul className={`grid gap-2 sm:gap-4 ${className}`}>
      {pictures.map((picture) => (
        <li key={picture.id}>
          <DeckPicture picture={picture} sizes={sizes} className="aspect-4/3" />
        </li>
      ))}
    </ul>
  )
}
