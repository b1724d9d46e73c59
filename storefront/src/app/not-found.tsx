import { connection } from "next/server"
import { NotFoundPage } from "@/features/site/not-found-page"

/** Rendered at request time, like everything that has the demo banner: a build knows no settings. */
export default async function NotFound() {
  await connection()
  return <NotFoundPage />
}
