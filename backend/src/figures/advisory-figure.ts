import { Figure, fixed, point, polar } from "./figure"

const SEATS = 12
const OPEN_SEAT = 1

/** Advisory: a circle of seats, one place open. The open one is drawn back a little, as for somebody who comes. */
export const advisoryFigure: Figure = ({ ink, accent, ground, width, height, random }) => {
  const radius = Math.min(width, height) * 0.39
  const size = radius * 0.31
  const seats = Array.from({ length: SEATS }, (_, index) => {
    const degrees = (360 / SEATS) * index + (random() - 0.5) * 3
    return index === OPEN_SEAT
      ? seat({ degrees, distance: radius * 1.12, size, fill: ground, stroke: ink })
      : seat({ degrees, distance: radius, size, fill: ink, stroke: ink })
  })
  return [
    `<circle r="${fixed(radius * 0.72)}" fill="${accent}" fill-opacity=".55"/>`,
    `<circle r="${fixed(radius * 0.5)}" fill="none" stroke="${ink}" stroke-opacity=".35" stroke-width="2"/>`,
    ...seats,
  ].join("")
}

type Seat = { degrees: number; distance: number; size: number; fill: string; stroke: string }

/** A chair from above, turned to the middle: a seat, and its back as an arc behind. */
function seat({ degrees, distance, size, fill, stroke }: Seat): string {
  const [x, y] = polar(degrees, distance)
  const half = size / 2
  const back = `M${point(-half * 1.15, -half * 0.9)}Q0 ${fixed(-half * 1.95)} ${point(half * 1.15, -half * 0.9)}`
  return [
    `<g transform="translate(${point(x, y)}) rotate(${fixed(degrees)})">`,
    `<rect x="${fixed(-half * 0.85)}" y="${fixed(-half * 0.75)}" width="${fixed(size * 0.85)}" height="${fixed(size * 0.85)}" rx="${fixed(size * 0.22)}" fill="${fill}" stroke="${stroke}" stroke-width="3"/>`,
    `<path d="${back}" fill="none" stroke="${stroke}" stroke-width="${fixed(size * 0.13)}" stroke-linecap="round"/>`,
    "</g>",
  ].join("")
}
