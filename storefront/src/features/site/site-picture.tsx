import type { SitePicture as Picture } from "@sf-cess/backend/contracts"
import { getImageProps } from "next/image"

type Props = {
  picture: Picture
  /** How wide it is shown, for the browser to choose a file. */
  sizes: string
  className?: string
}

/** A picture of the staff's, its room kept by its size in pixels, so that nothing moves when it arrives. */
export function SitePicture({ picture: { id, alt, width, height }, sizes, className = "" }: Props) {
  const { props } = getImageProps({ src: `/pictures/${id}`, alt, width, height, quality: 80, sizes })
  // Next makes the words of a picture transparent until its script has run, and here none does.
  return (
    <picture>
      <img {...props} alt={alt} style={undefined} className={`h-auto max-w-full ${className}`} />
    </picture>
  )
}
