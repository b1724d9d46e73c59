/** What was uploaded or pasted is no list of schools that the shop can read; the message says why and what helps, in one line. */
export class UnreadableSheet extends Error {
  override readonly name = "UnreadableSheet"
}
