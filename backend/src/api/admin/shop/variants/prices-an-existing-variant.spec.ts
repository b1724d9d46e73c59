import { pricesAnExistingVariant } from "./prices-an-existing-variant"

const prices = [{ currency_code: "usd", amount: 1 }]

it.each<[string, unknown, boolean]>([
  ["/admin/products/prod_1", { variants: [{ id: "v", prices }] }, true],
  [
    "/admin/products/prod_1/",
    {
      variants: [
        { id: "v", title: "A" },
        { id: "w", prices: [] },
      ],
    },
    true,
  ],
  ["/admin/products/prod_1/variants/v", { prices }, true],
  ["/admin/products/prod_1/variants/batch", { update: [{ id: "v", prices }] }, true],
  ["/admin/products/batch", { update: [{ id: "prod_1", variants: [{ id: "v", prices }] }] }, true],
  ["/admin/products/prod_1", { variants: [{ title: "New", prices }] }, false],
  ["/admin/products/prod_1", { title: "A" }, false],
  ["/admin/products/prod_1/variants/v", { weight: 200 }, false],
  ["/admin/products/prod_1/variants/batch", { create: [{ title: "New", prices }] }, false],
  ["/admin/products/batch", { create: [{ title: "New", variants: [{ prices }] }] }, false],
  ["/admin/products/prod_1/variants/v/inventory-items", { inventory_item_id: "i" }, false],
  ["/admin/products/prod_1", null, false],
  ["/admin/products/prod_1", "prices", false],
])("POST %s with %j: %j", (path, body, expected) => expect(pricesAnExistingVariant(path, body)).toBe(expected))
