/** What went wrong, in words; workflows hand some errors on as plain data, so the shape decides, not the class. */
export function errorMessage(error: unknown): string {
  if (typeof error === "object" && error !== null && "message" in error) return String(error.message)
  return String(error)
}
