import type { DestinationRecord } from "../../../modules/destination/service"

/** A stored school of an order; what matters to a test is given. */
export const aDestination = (given: Partial<DestinationRecord> = {}): DestinationRecord => ({
  id: "dest_1",
  cart_id: "cart_1",
  quote_version_id: null,
  customer_id: null,
  rank: 0,
  school: "Lincoln High",
  attention: null,
  address_1: "1 Main Street",
  address_2: null,
  city: "Oakland",
  province: "CA",
  postal_code: "94601",
  phone: null,
  email: null,
  note: null,
  quantities: {},
  sums: null,
  tax_rate: null,
  shipping_locked: false,
  created_at: new Date("2026-03-02T18:30:00Z"),
  updated_at: new Date("2026-03-02T18:30:00Z"),
  deleted_at: null,
  ...given,
})
