import * as z from "zod"

export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "That address is too long.")
  .pipe(z.email("Enter an e-mail address such as name@school.org."))
