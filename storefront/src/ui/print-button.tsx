"use client"

import type { ComponentProps } from "react"
import { Button } from "./button"

type Props = Pick<ComponentProps<typeof Button>, "look">

export function PrintButton({ look }: Props) {
  return (
    <Button look={look} onClick={() => window.print()}>
      Print
    </Button>
  )
}
