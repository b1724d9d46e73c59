import { fixed } from "../../figures/figure"

const WIDTH = 1200
const HEIGHT = 1600

const INK = "#1F1B16"
const NIGHT = "#3B1730"
const PLUM = "#6B2A5B"
const LIGHT = "#F7E3B0"
const OCHRE = "#E2A93B"
const RED = "#A8321C"

/** A sample poster for a film and a silent auction, without words: those stand beside it on the page. */
export const posterPicture = (): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${NIGHT}"/>`,
    curtains(),
    `<path d="M600 1560L170 330H1030Z" fill="${LIGHT}" fill-opacity=".16"/>`,
    `<rect x="170" y="230" width="860" height="484" rx="10" fill="${LIGHT}"/>`,
    filmOnScreen(),
    audience(),
    "</svg>",
  ].join("")

/** Folds at both sides and a valance of scallops above. */
function curtains(): string {
  const folds = [0, 46, 92].flatMap((x) => [x, WIDTH - 54 - x])
  const scallops = Array.from({ length: 8 }, (_, index) => `<circle cx="${75 + index * 150}" cy="96" r="82"/>`)
  return [
    `<g fill="${RED}"><rect width="146" height="${HEIGHT}"/><rect x="${WIDTH - 146}" width="146" height="${HEIGHT}"/></g>`,
    `<g fill="#7F2413">${folds.map((x) => `<rect x="${x}" width="16" height="${HEIGHT}"/>`).join("")}</g>`,
    `<g fill="${RED}" stroke="#7F2413" stroke-width="6"><rect x="-10" y="-10" width="${WIDTH + 20}" height="106"/>${scallops.join("")}</g>`,
  ].join("")
}

/** A hill, a sun and a strip of film below them. */
function filmOnScreen(): string {
  const holes = Array.from(
    { length: 17 },
    (_, index) => `<rect x="${196 + index * 49}" y="660" width="24" height="30" rx="5"/>`,
  )
  return [
    `<circle cx="760" cy="440" r="92" fill="${OCHRE}"/>`,
    `<path d="M170 640Q380 400 560 540T1030 520V714H170Z" fill="${PLUM}"/>`,
    `<rect x="170" y="640" width="860" height="74" fill="${INK}"/><g fill="${LIGHT}">${holes.join("")}</g>`,
  ].join("")
}

const ROWS = [
  { y: 1060, seat: 128, shade: "#5A2A4B" },
  { y: 1210, seat: 164, shade: "#43203A" },
  { y: 1400, seat: 212, shade: "#26121F" },
]

/** Rows of seats from behind, the nearer the larger; between the last two an arm goes up. */
function audience(): string {
  const rows = ROWS.map(({ y, seat, shade }, row) => {
    const count = Math.ceil(WIDTH / seat) + 1
    const backs = Array.from({ length: count }, (_, index) => {
      const x = WIDTH / 2 + (index - count / 2 + (row % 2) / 2) * seat
      return `<rect x="${fixed(x)}" y="${y}" width="${fixed(seat * 0.88)}" height="${HEIGHT}" rx="${fixed(seat * 0.24)}"/>`
    })
    return `<g fill="${shade}">${backs.join("")}</g>`
  })
  return rows.toSpliced(-1, 0, paddle()).join("")
}

/** An arm with a bidder's paddle. */
const paddle = (): string =>
  [
    `<g transform="translate(810 1010) rotate(10)">`,
    `<path d="M-34 470L-22 150H22L34 470Z" fill="#C98B5E"/>`,
    `<rect x="-13" y="60" width="26" height="190" rx="10" fill="#8A5A0B"/>`,
    `<rect x="-33" y="176" width="66" height="74" rx="26" fill="#C98B5E"/>`,
    `<ellipse cy="-40" rx="118" ry="128" fill="${OCHRE}" stroke="${LIGHT}" stroke-width="12"/>`,
    `<path d="M-44 -38L-12 -4L50 -78" fill="none" stroke="${INK}" stroke-width="20" stroke-linecap="round" stroke-linejoin="round"/>`,
    "</g>",
  ].join("")
