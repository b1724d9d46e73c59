import type { SitePicture as Picture } from "@sf-cess/backend/contracts"
import { getImageProps } from "next/image"

type Props = {
  picture: Picture
  /** How wide it is shown, for the browser to choose a file. */
  sizes: string
  /** How tall it may become, a CSS length. */
  tallest?: string
  className?: string
}

/**
 * A picture of the staff's, its room kept by its size in pixels, so that nothing moves when it arrives. A limit of its height
 * is said as one of its width: with neither of them certain, a browser keeps no room for what it has not loaded.
 */
export function SitePicture({ picture: { id, alt, width, height }, sizes, tallest, className = "" }: Props) {
  const { props } = getImageProps({ src: `/pictures/${id}`, alt, width, height, quality: 80, sizes })
  const style = tallest ? { width: `min(${width}px, ${tallest} * ${width / height})` } : undefined
  // Next makes the words of a picture transparent until its script has run, and here none does.
  return (
    <picture>
      <img {...props} alt={alt} style={style} className={`h-auto max-w-full ${className}`} />
    </picture>
  )
}
