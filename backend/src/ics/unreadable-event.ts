/** Nothing sound can be made of an event; it is left out, and the rest of its calendar stands. */
export class UnreadableEvent extends Error {
  override readonly name = "UnreadableEvent"
}
