import type { DeckPicture as Picture } from "@sf-cess/backend/contracts"
import { getImageProps } from "next/image"

type Props = {
  picture: Picture | undefined
  /** How wide it is shown, for the browser to choose a file, such as "(min-width: 56rem) 50vw, 100vw". */
  sizes: string
  /** What a phone shows instead, where the first would be too small to make out; its box is filled to the edges. */
  onPhone?: { picture: Picture | undefined; sizes: string }
  /** Where the picture only repeats the words beside it. */
  decorative?: boolean
  /** Set for what is in view at once. */
  eager?: boolean
  /** The shape of its box. */
  className?: string
}

const sourcesOf = (picture: Picture, sizes: string) =>
  getImageProps({ src: `/pictures/${picture.id}`, alt: picture.alt, fill: true, quality: 80, sizes }).props

/**
 * A deck's picture in a box whose shape is known before the picture is: nothing moves when it arrives. It is a plain
 * `<picture>` with the files that Next makes, since Next's own component brings script along for nothing that is used here.
 */
export function DeckPicture({ picture, sizes, onPhone, decorative, eager, className = "aspect-4/3" }: Props) {
  if (!picture) return <span className={`block ${className}`} />
  const { style, ...image } = sourcesOf(picture, sizes)
  const phone = onPhone?.picture && sourcesOf(onPhone.picture, onPhone.sizes)
  return (
    <picture className={`relative block ${className}`}>
      {phone && <source media="(max-width: 39.99rem)" srcSet={phone.srcSet} sizes={phone.sizes} />}
      <img
        {...image}
        alt={decorative ? "" : picture.alt}
        // Next makes the words of a picture transparent until its script has run, and here none does.
        style={{ ...style, color: undefined }}
        className={phone ? "object-cover sm:object-contain" : "object-contain"}
        {...(eager && { loading: "eager", fetchPriority: "high" })}
      />
    </picture>
  )
}
