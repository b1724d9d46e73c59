import type { Metadata } from "next"
import { WhichDeckPage, type Asked } from "@/features/which-deck/which-deck-page"
import { UNLISTED } from "@/lib/page-metadata"

export const metadata: Metadata = { ...UNLISTED, title: "Which deck? Our answer" }

/** Not kept: there are as many answers as there are groups. Said outright, since the frame around it reads settings that a build does not have. */
export const dynamic = "force-dynamic"

export default async function Page({ searchParams }: { searchParams: Promise<Asked> }) {
  return <WhichDeckPage asked={await searchParams} />
}
