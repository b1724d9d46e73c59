"use client"

import type { OrderSheet } from "@sf-cess/backend/contracts"
import { useState, useTransition } from "react"
import type { Failure } from "@/lib/result"
import { Button } from "@/ui/button"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import { putSheetIntoCart } from "./actions"
import { CART_IS_FULL } from "./cart-is-full"

type Props = {
  /** Null while something is to be mended first. */
  sheet: OrderSheet | null
  onRefuse: () => void
}

const UNHEARD = "The shop did not answer. Nothing is lost: please try again."

/** What one does with a sheet: order it by card, or have it quoted. A sheet with faults stays here and says what they are. */
export function SheetEnds({ sheet, onRefuse }: Props) {
  const [failure, setFailure] = useState<Pick<Failure, "message" | "code"> | null>(null)
  const [isPending, start] = useTransition()
  const order = (replaces: boolean) => {
    if (isPending) return
    if (!sheet) return onRefuse()
    setFailure(null)
    start(async () => {
      try {
        setFailure((await putSheetIntoCart(sheet, replaces)) ?? null)
      } catch (error) {
        if (isRedirect(error)) throw error
        reportError(error)
        setFailure({ message: UNHEARD })
      }
    })
  }
  return (
    <>
      {failure && (
        <Notice tone={failure.code === CART_IS_FULL ? "plain" : "danger"} className="w-full">
          <p>{failure.message}</p>
          {failure.code === CART_IS_FULL && (
            <Button look="quiet" className="mt-3" onClick={() => order(true)}>
              Replace what is in the cart
            </Button>
          )}
        </Notice>
      )}
      <Button look="quiet" aria-disabled={isPending || undefined} onClick={() => order(false)}>
        {isPending ? "One moment…" : "Put into the cart"}
      </Button>
      {sheet ? (
        <ButtonLink href="/quotes/new">Get a quote</ButtonLink>
      ) : (
        <Button onClick={onRefuse}>Get a quote</Button>
      )}
    </>
  )
}

/** Next leaves an action for another page by throwing. */
const isRedirect = (error: unknown) =>
  typeof error === "object" && error !== null && "digest" in error && String(error.digest).startsWith("NEXT_REDIRECT")
