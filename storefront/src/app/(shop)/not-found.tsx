import { NotFoundNotice } from "@/features/site/not-found-notice"

export default function NotFound() {
  return <NotFoundNotice />
}
