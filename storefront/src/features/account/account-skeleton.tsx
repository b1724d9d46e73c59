import { Skeleton, SkeletonPage } from "@/ui/skeleton"

/** The outline of AccountPage with a list of orders in it. */
export function AccountSkeleton() {
  return (
    <SkeletonPage className="page py-8 sm:py-12">
      <div className="mb-8 flex min-h-11 items-center gap-x-6 border-b border-line">
        {[0, 1, 2].map((place) => (
          <Skeleton key={place} className="h-6 w-20" />
        ))}
      </div>
      <Skeleton className="h-[calc(var(--text-h1)*1.08)] w-80 max-w-full" />
      <div className="mt-8 space-y-3">
        {[0, 1, 2].map((row) => (
          <Skeleton key={row} className="h-14" />
        ))}
      </div>
    </SkeletonPage>
  )
}
