import type { ReactNode } from "react"

/*
 * Small drawings in the language of the decks: a card is 5 : 7 with a thin edge, and what counts has a deck's colour. They
 * only accompany words, in the order in which staff have put these.
 */
type Card = {
  x: number
  y: number
  turn?: number
  colour?: "plain" | "in2out" | "probing" | "advisory"
  scale?: number
}

const FILLS = {
  plain: "fill-surface",
  in2out: "fill-in2out",
  probing: "fill-probing",
  advisory: "fill-advisory",
} as const

/** A card by the middle of its foot, upright unless it is turned (degrees). */
function FigureCard({ x, y, turn = 0, colour = "plain", scale = 1 }: Card) {
  const frame = colour === "plain" ? "stroke-edge" : "stroke-surface"
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${scale})`}>
      <rect x="-10" y="-28" width="20" height="28" rx="1.8" className={`${FILLS[colour]} stroke-ink`} strokeWidth="1" />
      <rect x="-7.5" y="-25.5" width="15" height="23" rx="1" className={`fill-none ${frame}`} strokeWidth="0.7" />
    </g>
  )
}

const Ground = ({ y = 62 }: { y?: number }) => <path d={`M8 ${y}H92`} className="stroke-ink" strokeWidth="1.4" />

const cards = (list: Card[]) => list.map((card, index) => <FigureCard key={index} {...card} />)

/** A stance; policies and processes; tools; decisions and actions. */
const PRACTICES: ReactNode[] = [
  <>
    <Ground />
    {cards([{ x: 50, y: 62, colour: "in2out", scale: 1.5 }])}
  </>,
  <>
    <Ground />
    {cards(
      [14, 10.5, 7, 3.5, 0].map((up, index) => ({ x: 43 + up, y: 62 - up, colour: index === 4 ? "probing" : "plain" })),
    )}
  </>,
  cards([
    { x: 50, y: 66, turn: -48, scale: 1.25 },
    { x: 50, y: 66, turn: -16, colour: "advisory", scale: 1.25 },
    { x: 50, y: 66, turn: 16, scale: 1.25 },
    { x: 50, y: 66, turn: 48, colour: "advisory", scale: 1.25 },
  ]),
  <>
    <Ground />
    {cards([
      { x: 22, y: 62 },
      { x: 50, y: 48, colour: "in2out" },
      { x: 78, y: 62 },
    ])}
    <path d="M50 60V53M46.5 56 50 52.5 53.5 56" className="fill-none stroke-ink" strokeWidth="1.4" />
  </>,
]

/** Not the same step for everybody, but the same height; what is reached for; one that breaks the row; a ring of many. */
const TENETS: ReactNode[] = [
  <>
    <path d="M8 20H92" className="stroke-action" strokeWidth="1.2" strokeDasharray="3 3" />
    <path d="M12 64V48H38V56H64V64H90" className="fill-none stroke-ink" strokeWidth="1.4" />
    {cards([
      { x: 25, y: 48, colour: "in2out" },
      { x: 51, y: 56, scale: 1.29, colour: "probing" },
      { x: 77, y: 64, scale: 1.57, colour: "advisory" },
    ])}
  </>,
  <>
    <path d="M8 14H92" className="stroke-action" strokeWidth="1.2" strokeDasharray="3 3" />
    <Ground y={66} />
    {cards([
      { x: 18, y: 66 },
      { x: 39, y: 59, colour: "probing" },
      { x: 60, y: 52 },
      { x: 81, y: 45, colour: "probing" },
    ])}
  </>,
  <>
    <Ground />
    {cards([
      { x: 16, y: 62 },
      { x: 36, y: 62 },
      { x: 54, y: 60, turn: 24, colour: "advisory" },
      { x: 84, y: 62 },
    ])}
  </>,
  cards(
    [0, 60, 120, 180, 240, 300].map((turn, index) => ({
      ...ring(turn),
      turn,
      colour: (["in2out", "probing", "advisory"] as const)[index % 3],
      scale: 0.72,
    })),
  ),
]

/** A place on a ring around the middle, for a card that looks outward. */
function ring(degrees: number) {
  const radians = (degrees * Math.PI) / 180
  return { x: 50 + Math.sin(radians) * 13, y: 38 - Math.cos(radians) * 13 }
}

const FIGURES = { practice: PRACTICES, tenet: TENETS } as const

/** The drawing beside the practice or tenet at this place of its list. */
export function EquityFigure({ of, place }: { of: keyof typeof FIGURES; place: number }) {
  const figures = FIGURES[of]
  return (
    <svg viewBox="6 8 88 62" aria-hidden="true" className="w-full">
      {figures[place % figures.length]}
    </svg>
  )
}
