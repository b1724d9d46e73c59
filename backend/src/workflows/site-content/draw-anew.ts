import sharp from "sharp"
import { ShopRefusal } from "../../refusal"
import { imageTypeOf } from "../picture/picture-file"

/** Wider than any screen shows a picture of the site. */
const MOST_PIXELS_A_SIDE = 2400
/** 50 megapixels: more than a telephone's camera takes, and little enough for the memory that decoding needs. */
const MOST_PIXELS_IN = 50_000_000
const SECONDS = 20

const noPicture = () =>
  new ShopRefusal(
    415,
    "no_picture",
    "This is no picture that the shop can read. Upload a JPEG, PNG, WebP, AVIF or GIF.",
  )

/**
 * Decodes a picture from a stranger's file and draws it anew as WebP, upright, at most 2,400 pixels a side, with nothing of
 * the file but its pixels: no place or camera in its metadata, no script behind its end.
 * @throws ShopRefusal no_picture (415), too_large (413)
 */
export async function drawAnew(bytes: Buffer): Promise<{ bytes: Buffer; width: number; height: number }> {
  if (!imageTypeOf(bytes)) throw noPicture()
  const size = await orNoPicture(sharp(bytes, { limitInputPixels: false }).metadata())
  if (size.width * size.height > MOST_PIXELS_IN)
    throw new ShopRefusal(413, "too_large", "This picture has more than 50 million pixels. Upload a smaller one.")
  const drawing = sharp(bytes, { limitInputPixels: MOST_PIXELS_IN, failOn: "error" })
    .autoOrient()
    .resize({ width: MOST_PIXELS_A_SIDE, height: MOST_PIXELS_A_SIDE, fit: "inside", withoutEnlargement: true })
    .timeout({ seconds: SECONDS })
    .webp({ quality: 86 })
  const { data, info } = await orNoPicture(drawing.toBuffer({ resolveWithObject: true }))
  return { bytes: data, width: info.width, height: info.height }
}

/** Whatever the decoder says, it says of the file. */
const orNoPicture = <T>(decoded: Promise<T>): Promise<T> =>
  decoded.catch(() => {
    throw noPicture()
  })
