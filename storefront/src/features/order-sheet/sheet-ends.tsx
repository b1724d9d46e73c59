"use client"

import type { OrderSheet } from "@sf-cess/backend/contracts"
import type { SheetDraft } from "@sf-cess/backend/order-sheet"
import { useRouter } from "next/navigation"
import { useState, useTransition } from "react"
import type { Failure } from "@/lib/result"
import { Button } from "@/ui/button"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import { putSheetIntoCart, readCartQuantities } from "./actions"
import { CART_IS_FULL } from "./cart-is-full"
import { noteInCart } from "./ordered-draft"
import { newRow } from "./sheet-edits"
import type { SheetAction } from "./sheet-history"
import { wholeSheet } from "./whole-sheet"

type Props = {
  draft: SheetDraft
  act: (action: SheetAction) => void
  onRefuse: () => void
}

const UNHEARD = "The shop did not answer. Nothing is lost: please try again."

/** What one does with a sheet: order it by card, or have it quoted. A sheet with faults stays here and says what they are. */
export function SheetEnds({ draft, act, onRefuse }: Props) {
  const router = useRouter()
  const [failure, setFailure] = useState<Pick<Failure, "message" | "code"> | null>(null)
  const [isPending, start] = useTransition()

  /** One thing at a time, so that a double click does it once. */
  const alone = (ask: () => Promise<void>) => {
    if (isPending) return
    setFailure(null)
    start(() =>
      ask().catch((error: unknown) => {
        reportError(error)
        setFailure({ message: UNHEARD })
      }),
    )
  }
  /** Checked only when it is asked for, and as it is then. */
  const sheetOrRefusal = (): OrderSheet | null => {
    const checked = wholeSheet(draft)
    if ("sheet" in checked) return checked.sheet
    onRefuse()
    return null
  }
  const order = (replaces: boolean) => {
    const sheet = sheetOrRefusal()
    if (!sheet) return
    alone(async () => {
      const put = await putSheetIntoCart(sheet, replaces)
      if (!put.ok) return setFailure(put)
      noteInCart()
      start(() => router.push("/cart"))
    })
  }
  const takeCartIn = () =>
    alone(async () => act({ kind: "add", rows: [{ ...newRow(), quantities: await readCartQuantities() }] }))

  return (
    <>
      {failure && (
        <Notice tone={failure.code === CART_IS_FULL ? "plain" : "danger"} className="w-full">
          <p>{failure.message}</p>
          {failure.code === CART_IS_FULL && (
            <p className="mt-3 flex flex-wrap gap-3">
              <Button look="quiet" onClick={() => order(true)}>
                Replace what is in the cart
              </Button>
              <Button look="text" onClick={takeCartIn}>
                Put the cart’s decks on the sheet first
              </Button>
            </p>
          )}
        </Notice>
      )}
      <Button look="quiet" aria-disabled={isPending || undefined} onClick={() => order(false)}>
        {isPending ? "One moment…" : "Put into the cart"}
      </Button>
      <ButtonLink href="/quotes/new" onClick={(event) => sheetOrRefusal() ?? event.preventDefault()}>
        Get a quote
      </ButtonLink>
    </>
  )
}
