import { Skeleton, SkeletonPage } from "@/ui/skeleton"

/** The outline of OrderPage. */
export function OrderSkeleton() {
  return (
    <SkeletonPage className="page max-w-5xl py-10">
      <Skeleton className="h-[1.55em] w-72 max-w-full" />
      <Skeleton className="mt-2 h-[calc(var(--text-h1)*1.08)] w-md max-w-full" />
      <Skeleton className="mt-4 h-[calc(var(--text-lead)*1.45)] w-xl max-w-full" />
      <div className="mt-6 grid max-w-2xl grid-cols-3">
        {[0, 1, 2].map((step) => (
          <span key={step} className="block">
            <Skeleton className="size-7.5 rounded-full" />
            <Skeleton className="mt-2 h-[calc(var(--text-small)*1.5)] w-24 max-w-full" />
          </span>
        ))}
      </div>
      <div className="mt-10 grid gap-x-14 gap-y-10 min-[900px]:grid-cols-[minmax(0,1fr)_20rem]">
        <Skeleton className="h-80" />
        <Skeleton className="h-72" />
      </div>
    </SkeletonPage>
  )
}
