/** Where a browser keeps the sheet. The number goes up when a kept sheet could no longer be read. */
export const KEPT_AS = "order-sheet-1"
