import { StateCode } from "../../contracts/address"
import type { ShipTo } from "../../contracts/destination"
import type { DestinationRecord } from "../../modules/destination/service"

/** Where a stored destination is and who receives it there. */
export const shipToOf = (record: DestinationRecord): ShipTo => ({
  school: record.school,
  attention: record.attention ?? undefined,
  address_1: record.address_1,
  address_2: record.address_2 ?? undefined,
  city: record.city,
  province: StateCode.parse(record.province),
  postal_code: record.postal_code,
  phone: record.phone ?? undefined,
  email: record.email ?? undefined,
  note: record.note ?? undefined,
})
