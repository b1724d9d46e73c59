import type { DestinationRecord } from "../../modules/destination/service"

/**
 * A school as Medusa's delivery address. Every field is given, empty where there is nothing to say: Medusa lays it over the
 * order's own address, so what is left out would be the bill-to's (create-fulfillment.js).
 */
export const deliveryAddress = (to: DestinationRecord) => ({
  first_name: to.attention ?? "",
  last_name: "",
  company: to.school,
  address_1: to.address_1,
  address_2: to.address_2 ?? "",
  city: to.city,
  province: to.province,
  postal_code: to.postal_code,
  country_code: "us",
  phone: to.phone ?? "",
  metadata: to.note ? { note: to.note } : {},
})
