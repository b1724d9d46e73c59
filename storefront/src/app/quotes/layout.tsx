import type { Metadata } from "next"
import type { ReactNode } from "react"
import { UNLISTED } from "@/lib/page-metadata"

export const metadata: Metadata = UNLISTED

/** Nothing here is the same for two visitors, and the frame reads settings that a build does not have. */
export const dynamic = "force-dynamic"

const QuotesLayout = ({ children }: { children: ReactNode }) => children
export default QuotesLayout
