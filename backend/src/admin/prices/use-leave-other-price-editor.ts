import { toast } from "@medusajs/ui"
import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"

const OTHER_EDITOR = /\/prices\/?$/

/**
 * Leads staff who open Medusa's own price editor back to the shop's. That editor would delete the quantity breaks; the
 * server refuses what it sends, but the editor shows no refusal.
 */
export function useLeaveOtherPriceEditor() {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    if (!OTHER_EDITOR.test(pathname)) return
    toast.info('Change prices in the box "Prices by quantity" on this page.')
    void navigate(pathname.replace(OTHER_EDITOR, ""), { replace: true })
  }, [pathname, navigate])
}
