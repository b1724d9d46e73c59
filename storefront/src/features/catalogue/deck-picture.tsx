import type { DeckPicture as Picture } from "@sf-cess/backend/contracts"
import Image from "next/image"

type Props = {
  picture: Picture | undefined
  /** How wide it is shown, for the browser to choose a file, such as "(min-width: 56rem) 50vw, 100vw". */
  sizes: string
  /** Where the picture only repeats the words beside it. */
  decorative?: boolean
  /** Set for what is in view at once. */
  eager?: boolean
  className?: string
}

/** A deck's picture, whole, in a box whose shape is known before the picture is: nothing moves when it arrives. */
export function DeckPicture({ picture, sizes, decorative, eager, className = "aspect-4/3" }: Props) {
  return (
    <span className={`relative block ${className}`}>
      {picture && (
        <Image
          src={`/pictures/${picture.id}`}
          alt={decorative ? "" : picture.alt}
          fill
          sizes={sizes}
          quality={80}
          className="object-contain"
          {...(eager && { loading: "eager", fetchPriority: "high" })}
        />
      )}
    </span>
  )
}
