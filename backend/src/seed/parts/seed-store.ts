import { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { PAYMENT_PROVIDER_ID, TAX_PROVIDER_ID } from "../../config/provider-ids"
import { SAMPLE_STORE_NAME } from "../samples/place"

/** One store in dollars with one sales channel; Medusa has made both at its first start, under names of its own. */
export async function seedStore(container: MedusaContainer) {
  const store = await theStore(container)
  const channel_id = store.default_sales_channel_id!
  await updateSalesChannelsWorkflow(container).run({
    input: { selector: { id: channel_id }, update: { name: "Deck shop", description: "The shop's own website." } },
  })
  const region = await ensureRegion(container)
  await ensureTaxRegion(container)
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: SAMPLE_STORE_NAME,
        supported_currencies: [{ currency_code: "usd", is_default: true }],
        default_region_id: region.id,
      },
    },
  })
  return { store, channel_id }
}

export async function theStore(container: MedusaContainer) {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  if (!store?.default_sales_channel_id)
    throw new Error("Medusa has no store with a sales channel; start it once before seeding.")
  return store
}

/** Medusa's own test provider takes orders without money, so the region offers Stripe alone. */
async function ensureRegion(container: MedusaContainer) {
  const [region] = await container.resolve(Modules.REGION).listRegions({ currency_code: "usd" }, { take: 1 })
  if (region) return region
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        { name: "United States", currency_code: "usd", countries: ["us"], payment_providers: [PAYMENT_PROVIDER_ID] },
      ],
    },
  })
  return result[0]!
}

/** Medusa's region only names the provider: the rates are the tax table's. */
async function ensureTaxRegion(container: MedusaContainer) {
  const [region] = await container.resolve(Modules.TAX).listTaxRegions({ country_code: "us" }, { take: 1 })
  if (region) return
  await createTaxRegionsWorkflow(container).run({ input: [{ country_code: "us", provider_id: TAX_PROVIDER_ID }] })
}
