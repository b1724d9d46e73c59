import type { ReactNode } from "react"
import { TaskFrame } from "@/features/site/task-frame"

export default function CartLayout({ children }: { children: ReactNode }) {
  return <TaskFrame back={{ href: "/decks", label: "Keep looking" }}>{children}</TaskFrame>
}
