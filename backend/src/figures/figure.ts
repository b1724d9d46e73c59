/** What a figure is drawn with, and the box around 0,0 that it fills. */
export type Brush = { ink: string; accent: string; ground: string; width: number; height: number; random: () => number }

/** A deck's figure as SVG elements. */
export type Figure = (brush: Brush) => string

/** A coordinate with two decimals: finer than a pixel of any picture. */
export const fixed = (value: number) => String(Math.round(value * 100) / 100)

export const point = (x: number, y: number) => `${fixed(x)} ${fixed(y)}`

/** The point at an angle (degrees, clockwise from the top) and distance from 0,0. */
export function polar(degrees: number, distance: number): [x: number, y: number] {
  const radians = (degrees * Math.PI) / 180
  return [Math.sin(radians) * distance, -Math.cos(radians) * distance]
}
