"use client"

import dynamic from "next/dynamic"
import { Skeleton, SkeletonPage } from "@/ui/skeleton"

/** The sheet lies in the browser, so a server has nothing to draw but the place for it. */
export const RequestInBrowser = dynamic(() => import("./request-of-sheet").then((module) => module.RequestOfSheet), {
  ssr: false,
  loading: () => (
    <SkeletonPage className="">
      <Skeleton className="h-24" />
      <Skeleton className="mt-8 h-96" />
    </SkeletonPage>
  ),
})
