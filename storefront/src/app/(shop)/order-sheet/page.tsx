import { OrderSheetPage } from "@/features/order-sheet/order-sheet-page"
import type { SheetQuery } from "@/features/order-sheet/opened-sheet"
import { pageMetadata } from "@/lib/page-metadata"
import { SHOP_PAGES } from "@/lib/shop-pages"

/** Prices, stock and taxes are read for each visit: what the sheet shows is what is charged. */
export const dynamic = "force-dynamic"

export const generateMetadata = () => pageMetadata(SHOP_PAGES.orderSheet)

type Props = { searchParams: Promise<SheetQuery> }

const Page = async ({ searchParams }: Props) => <OrderSheetPage query={await searchParams} />
export default Page
