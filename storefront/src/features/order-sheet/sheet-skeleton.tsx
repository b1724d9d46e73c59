import { Skeleton, SkeletonPage } from "@/ui/skeleton"

/** The outline of the sheet, in its size. */
export const SheetSkeleton = () => (
  <SkeletonPage className="">
    <Skeleton className="mb-6 h-14 max-w-xl" />
    <Skeleton className="h-80" />
    <Skeleton className="mt-6 h-20" />
  </SkeletonPage>
)
