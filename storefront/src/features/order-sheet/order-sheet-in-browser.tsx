"use client"

import dynamic from "next/dynamic"
import { SheetSkeleton } from "./sheet-skeleton"

/** What is typed lies in the browser, so a server has nothing to draw but the place for it. */
export const OrderSheetInBrowser = dynamic(() => import("./order-sheet").then((module) => module.OrderSheet), {
  ssr: false,
  loading: SheetSkeleton,
})
