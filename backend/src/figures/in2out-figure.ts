import { Figure, fixed, point, polar } from "./figure"

const GAP = 23

/** In2Out: rings that open from a centre. The openings turn and widen, so that a way leads from within to without. */
export const in2outFigure: Figure = ({ ink, accent, width, height, random }) => {
  const reach = Math.min(width, height) >= 400 ? Math.hypot(width, height) / 2 : Math.min(width, height) / 2 - 4
  const rings: string[] = []
  for (let index = 1; index * GAP <= reach; index++) {
    const radius = index * GAP
    const middle = 28 + index * 17 + (random() - 0.5) * 10
    const half = 20 + Math.min(index * 1.6, 16)
    rings.push(arc(radius, middle + half, middle - half + 360, 3.2 + index * 0.42, index % 4 === 2 ? accent : ink))
  }
  return `<circle r="8.5" fill="${accent}"/>${rings.join("")}`
}

function arc(radius: number, from: number, to: number, stroke: number, colour: string): string {
  const path = `M${point(...polar(from, radius))}A${radius} ${radius} 0 1 1 ${point(...polar(to, radius))}`
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${fixed(stroke)}" stroke-linecap="round"/>`
}
