import { env } from "@/lib/env"
import { absoluteUrl } from "@/lib/absolute-url"
import { SHOP_NAME } from "@/lib/shop-pages"
import { JsonLd } from "./json-ld"
import { nonprofitData, shopData } from "./nonprofit"

/** Who sells, and what the shop is called. `nonprofitUrl` is the nonprofit's own site, where staff have set it. */
export function ShopData({ nonprofitUrl }: { nonprofitUrl: string | null }) {
  const shopUrl = absoluteUrl("/")
  return (
    <>
      <JsonLd data={nonprofitData({ shopUrl, nonprofitUrl, email: env().SELLER_EMAIL })} />
      <JsonLd data={shopData(shopUrl, SHOP_NAME)} />
    </>
  )
}
