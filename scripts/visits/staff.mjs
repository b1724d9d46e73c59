/**
 * What staff do through the admin's own API.
 * @param {{ MEDUSA_URL?: string, ADMIN_EMAIL?: string, ADMIN_PASSWORD?: string }} env
 */
export async function signInStaff({ MEDUSA_URL = "", ADMIN_EMAIL, ADMIN_PASSWORD }) {
  /**
   * @param {string} path
   * @param {object} [body]
   * @param {string} [authorization]
   * @returns {Promise<any>} as the admin's API answers
   */
  async function call(path, body, authorization = "") {
    const response = await fetch(MEDUSA_URL + path, {
      method: body ? "POST" : "GET",
      headers: { "content-type": "application/json", ...(authorization && { authorization }) },
      body: body && JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`)
    return response.json()
  }
  const { token } = await call("/auth/user/emailpass", { email: ADMIN_EMAIL, password: ADMIN_PASSWORD })
  const asStaff = (/** @type {string} */ path, /** @type {object} */ body) => call(path, body, `Bearer ${token}`)
  const get = (/** @type {string} */ path) => call(path, undefined, `Bearer ${token}`)

  /**
   * A deck's id, its variant's, and its prices as the price box has them.
   * @param {string} handle
   */
  async function deck(handle) {
    const { products } = await get(`/admin/products?handle=${handle}&fields=id,subtitle,variants.id,*variants.prices`)
    const [{ id, subtitle, variants }] = products
    const steps = variants[0].prices.map((/** @type {{ amount: number, min_quantity: number | null }} */ price) => ({
      from: price.min_quantity ?? 1,
      amount_cents: Math.round(price.amount * 100),
    }))
    steps.sort((/** @type {{ from: number }} */ one, /** @type {{ from: number }} */ other) => one.from - other.from)
    return { id: String(id), subtitle: String(subtitle), variant: String(variants[0].id), steps }
  }

  /** The key by which a storefront names itself to Medusa. */
  async function publishableKey() {
    const { api_keys } = await get("/admin/api-keys?type=publishable")
    return String(api_keys[0].token)
  }

  /**
   * Puts so many pieces of every deck on its shelf.
   * @param {number} pieces
   * @returns {Promise<() => Promise<void>>} puts back what was there before
   */
  async function fillShelves(pieces) {
    const { inventory_items } = await get("/admin/inventory-items?fields=id,*location_levels")
    /** @type {{ path: string, stocked_quantity: number }[]} */
    const before = inventory_items.flatMap((/** @type {any} */ { id, location_levels }) =>
      location_levels.map((/** @type {any} */ { location_id, stocked_quantity }) => ({
        path: `/admin/inventory-items/${id}/location-levels/${location_id}`,
        stocked_quantity,
      })),
    )
    for (const { path } of before) await asStaff(path, { stocked_quantity: pieces })
    return async () => {
      for (const { path, stocked_quantity } of before) await asStaff(path, { stocked_quantity })
    }
  }

  return {
    deck,
    publishableKey,
    fillShelves,
    /** @param {string} variant @param {{ from: number, amount_cents: number }[]} steps */
    setPrices: (variant, steps) => asStaff(`/admin/shop/variants/${variant}/prices`, { steps }),
    /** @param {string} product @param {string} subtitle */
    setSubtitle: (product, subtitle) => asStaff(`/admin/products/${product}`, { subtitle }),
  }
}
