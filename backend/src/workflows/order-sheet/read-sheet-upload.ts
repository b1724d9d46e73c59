import type { SheetDeck } from "../../contracts/order-sheet"
import { readRows } from "../../order-sheet/read-rows"
import type { SheetReading } from "../../order-sheet/sheet-reading"
import { UnreadableSheet } from "../../order-sheet/unreadable-sheet"
import { ShopRefusal } from "../../refusal"
import { readSheetApart } from "../../sheet-files/read-sheet-apart"

/**
 * An uploaded list as rows of the order sheet, with what is to be mended in each.
 * @throws ShopRefusal unreadable_file (415), busy (503)
 */
export async function readSheetUpload(bytes: Buffer, decks: readonly SheetDeck[]): Promise<SheetReading> {
  try {
    return readRows(await readSheetApart(bytes), decks)
  } catch (error) {
    if (error instanceof UnreadableSheet) throw new ShopRefusal(415, "unreadable_file", error.message)
    throw error
  }
}
