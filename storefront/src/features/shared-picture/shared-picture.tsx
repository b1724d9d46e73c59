import "server-only"
import { DECK_DESIGNS, fanPicture, fansPicture } from "@sf-cess/backend/figures"
import { ImageResponse } from "next/og"
import { SHARED_PICTURE } from "@/lib/page-metadata"
import type { PublicPage } from "@/lib/shop-pages"
import { readFonts } from "./read-fonts"
import { inOurLetters } from "./in-our-letters"

const PAPER = "#fbf7f0"
const INK = "#1f1b16"
const MUTED = "#5c544a"
/** How wide the decks' picture is drawn, in pixels; it is 4 : 3. */
const DRAWN = 568

/** The picture that stands for a page where its link is shared: its title, what it says, and a deck's figure. */
export async function sharedPicture({ path, title, description }: PublicPage) {
  const design = DECK_DESIGNS[path.split("/").at(-1) ?? ""]
  const drawn = design ? fanPicture(design) : fansPicture(Object.values(DECK_DESIGNS))
  const words = inOurLetters(title)
  return new ImageResponse(
    <div style={{ display: "flex", width: "100%", height: "100%", background: PAPER, color: INK }}>
      <div style={{ ...column, width: 608, padding: "64px 0 64px 72px" }}>
        <span style={{ fontFamily: "Atkinson", fontSize: 28, color: MUTED }}>SF-CESS Deck Shop</span>
        <div style={column}>
          <span style={{ fontFamily: "Fraunces", fontSize: sizeOf(words), lineHeight: 1.08 }}>{words}</span>
          <span style={{ ...lines, fontFamily: "Atkinson", fontSize: 30, lineHeight: 1.4, color: MUTED }}>
            {inOurLetters(description)}
          </span>
        </div>
        <div style={{ width: 96, height: 10, borderRadius: 5, background: design?.back.ground ?? INK }} />
      </div>
      {/* eslint-disable-next-line @next/next/no-img-element, jsx-a11y/alt-text -- it is drawn into a picture, not a page */}
      <img src={dataUrl(drawn)} width={DRAWN} height={DRAWN * 0.75} style={{ margin: "auto 0" }} />
    </div>,
    {
      ...SHARED_PICTURE,
      fonts: await readFonts(),
      headers: { "cache-control": "public, max-age=3600" },
    },
  )
}

const column = { display: "flex", flexDirection: "column", justifyContent: "space-between" } as const
const lines = { display: "block", marginTop: 24, lineClamp: 4 } as const

/** A long title gets smaller type, so that three lines hold it. */
const sizeOf = ({ length }: string) => (length <= 32 ? 68 : length <= 60 ? 56 : 44)

const dataUrl = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`
