import type { APIRequestContext } from "@playwright/test"
import { settings } from "./settings"

type Level = { inventory_item_id: string; location_id: string; stocked_quantity: number; reserved_quantity: number }

type PriceStep = { from: number; amount_cents: number }
type Variant = { id: string; prices: { amount: number; min_quantity: number | null }[] }

let token: string | undefined

async function newToken(request: APIRequestContext) {
  const data = { email: settings.adminEmail(), password: settings.adminPassword() }
  const reply = await request.post(`${settings.medusaUrl()}/auth/user/emailpass`, { data })
  if (!reply.ok()) throw new Error(`Staff cannot sign in: ${reply.status()} ${await reply.text()}`)
  return ((await reply.json()) as { token: string }).token
}

/** What staff do in the admin while somebody shops, through the admin's own API. */
export class Staff {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly token: string,
  ) {}

  /** Once for all tests: the shop lets nobody try a password too often. */
  static async signIn(request: APIRequestContext) {
    token ??= await newToken(request)
    return new Staff(request, token)
  }

  /** Leaves exactly this many free pieces of a deck on the shelf. @returns how many were free before */
  async setFreeStock(sku: string, free: number): Promise<number> {
    const { inventory_items } = await this.call<{ inventory_items: { id: string; location_levels: Level[] }[] }>(
      `/admin/inventory-items?sku=${sku}&fields=id,*location_levels`,
    )
    const level = inventory_items[0]!.location_levels[0]!
    const path = `/admin/inventory-items/${inventory_items[0]!.id}/location-levels/${level.location_id}`
    await this.call(path, { stocked_quantity: level.reserved_quantity + free })
    return level.stocked_quantity - level.reserved_quantity
  }

  /** What a deck costs, step by step, as the price box on its page has it. */
  async pricesOf(handle: string): Promise<PriceStep[]> {
    const { prices } = await this.variantOf(handle)
    const steps = prices.map(({ min_quantity, amount }) => ({
      from: min_quantity ?? 1,
      amount_cents: Math.round(amount * 100),
    }))
    return steps.sort((one, other) => one.from - other.from)
  }

  async setPrices(handle: string, steps: PriceStep[]): Promise<void> {
    const { id } = await this.variantOf(handle)
    await this.call(`/admin/shop/variants/${id}/prices`, { steps })
  }

  /** Adds an entry to the nonprofit's pages. @returns its id, and the link that shows it to whoever has it */
  async addToSite(entry: object): Promise<{ id: string; preview: string }> {
    const { entry: added } = await this.call<{ entry: { id: string } }>("/admin/shop/site/entries", entry)
    const { url } = await this.call<{ url: string }>(`/admin/shop/site/entries/${added.id}/preview-link`, {})
    return { id: added.id, preview: new URL(url).pathname }
  }

  async takeOffSite(id: string): Promise<void> {
    await this.call(`/admin/shop/site/entries/${id}`, undefined, "DELETE")
  }

  /** Sets the links of the whole site. */
  async setSiteLinks(settings: { nonprofit_url: string | null; calendar_url: string | null }): Promise<void> {
    await this.call("/admin/shop/site/settings", settings)
  }

  /** The orders of an e-mail address by their numbers. */
  async orderNumbersOf(email: string): Promise<number[]> {
    const path = `/admin/orders?q=${encodeURIComponent(email)}&fields=display_id,email&limit=100`
    const { orders } = await this.call<{ orders: { display_id: number; email: string }[] }>(path)
    return orders.filter((order) => order.email === email).map(({ display_id }) => display_id)
  }

  /** Makes a new version of a quote as staff do, and sends it. */
  async reviseQuote(number: string, change: object): Promise<void> {
    const { quotes } = await this.call<{ quotes: { id: string; number: string; version: number }[] }>(
      `/admin/shop/quotes?text=${number}`,
    )
    const { id, version } = quotes.find((quote) => quote.number === number)!
    await this.call(`/admin/shop/quotes/${id}/revise`, { ...change, seen_version: version })
    await this.call(`/admin/shop/quotes/${id}/send`, { seen_version: version + 1 })
  }

  private async variantOf(handle: string) {
    const path = `/admin/products?handle=${handle}&fields=id,variants.id,*variants.prices`
    const { products } = await this.call<{ products: { variants: Variant[] }[] }>(path)
    return products[0]!.variants[0]!
  }

  private async call<T>(path: string, data?: object, method = data ? "POST" : "GET"): Promise<T> {
    const reply = await this.request.fetch(settings.medusaUrl() + path, {
      method,
      headers: { authorization: `Bearer ${this.token}` },
      data,
    })
    if (!reply.ok()) throw new Error(`${path} answered ${reply.status()}: ${await reply.text()}`)
    return (await reply.json()) as T
  }
}
