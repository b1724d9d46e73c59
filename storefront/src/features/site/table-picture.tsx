import type { DeckPicture } from "@sf-cess/backend/contracts"
import { getImageProps } from "next/image"

const common = (picture: DeckPicture) => ({ src: `/pictures/${picture.id}`, alt: "", fill: true, quality: 80 }) as const

/**
 * A deck on the home page's table: the fan where there is room for it, and on a phone, with three decks in a row, the one
 * card whose name can still be read. The words beside it say all that it says.
 */
export function TablePicture({ pictures: [fan, front] }: { pictures: DeckPicture[] }) {
  if (!fan) return <span className="block aspect-3/4 sm:aspect-4/3" />
  const wide = getImageProps({ ...common(fan), sizes: "(min-width: 74rem) 22rem, 30vw" }).props
  const { props } = getImageProps({ ...common(front ?? fan), sizes: "44vw", loading: "eager", fetchPriority: "high" })
  return (
    <picture className="relative block aspect-3/4 sm:aspect-4/3">
      <source media="(min-width: 40rem)" srcSet={wide.srcSet} sizes={wide.sizes} />
      {/* next/image has no <picture> of its own. */}
      <img {...props} alt="" className="object-cover sm:object-contain" />
    </picture>
  )
}
