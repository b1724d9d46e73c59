"use client"

import Link from "next/link"
import { useCartCount } from "./cart-count"

/** The way to the cart, with its count once that is known. The figure's place is kept free, so that nothing shifts. */
export function CartLink({ className = "" }: { className?: string }) {
  const count = useCartCount()
  const known = count !== null && count > 0
  return (
    <Link href="/cart" prefetch={false} className={`${className} gap-1`}>
      Cart
      <span
        className={`grid h-6 min-w-6 place-items-center rounded-full px-1.5 text-small leading-none font-bold tabular-nums ${known ? "bg-action text-on-action" : ""}`}
      >
        {known && (
          <>
            {count}
            <span className="sr-only">{count === 1 ? " item" : " items"}</span>
          </>
        )}
      </span>
    </Link>
  )
}
