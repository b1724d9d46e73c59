import type { ReactNode } from "react"
import { TaskFrame } from "@/features/site/task-frame"

/** A cart is one visitor's, and the frame reads settings that a build does not have. */
export const dynamic = "force-dynamic"

export default function CartLayout({ children }: { children: ReactNode }) {
  return <TaskFrame back={{ href: "/decks", label: "Keep looking" }}>{children}</TaskFrame>
}
