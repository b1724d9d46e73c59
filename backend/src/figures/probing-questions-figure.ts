import { Figure, fixed, point } from "./figure"

const LAYERS = 12

/** Probing Questions: a line goes deeper layer by layer, and each layer gives way to it a little further. */
export const probingQuestionsFigure: Figure = ({ ink, accent, width, height, random }) => {
  const top = -height * 0.42
  const step = (height * 0.68) / LAYERS
  const layers = Array.from({ length: LAYERS }, (_, index) => {
    const depth = height * (0.02 + 0.0155 * index)
    const spread = width * (0.06 + 0.007 * index)
    const tilt = (random() - 0.5) * step * 0.35
    return layer({ level: top + step * index, depth, spread, tilt, width, colour: ink, strength: 0.42 + 0.05 * index })
  })
  const tip = top + step * (LAYERS - 1) + height * (0.02 + 0.0155 * (LAYERS - 1))
  const line = `<path d="M0 ${fixed(-height / 2)}V${fixed(tip)}" stroke="${accent}" stroke-width="${fixed(width / 82)}" stroke-linecap="round"/>`
  return `${layers.join("")}${line}<circle cy="${fixed(tip)}" r="${fixed(width / 34)}" fill="${accent}"/>`
}

type Layer = {
  level: number
  depth: number
  spread: number
  tilt: number
  width: number
  colour: string
  strength: number
}

/** A level line with a dip in its middle, drawn point by point. */
function layer({ level, depth, spread, tilt, width, colour, strength }: Layer): string {
  const points: string[] = []
  for (let x = -width / 2; x <= width / 2; x += width / 120)
    points.push(point(x, level + (tilt * x) / (width / 2) + depth * Math.exp(-((x / spread) ** 2))))
  return `<path d="M${points.join("L")}" fill="none" stroke="${colour}" stroke-opacity="${fixed(Math.min(strength, 1))}" stroke-width="${fixed(width / 128)}" stroke-linejoin="round"/>`
}
