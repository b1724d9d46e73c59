/** The same things in an order of chance, each order as likely as any other (Fisher and Yates). `random` is from 0 up to 1. */
export function shuffle<T>(things: readonly T[], random: () => number = Math.random): T[] {
  const left = [...things]
  return things.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
}
