import { hasLeft, type OrderDestinationView, type OrderView, schoolsShipped } from "@sf-cess/backend/contracts"
import { ParcelTracking, parcelState } from "./order-parcels"
import { schoolCount, schoolsShippedWords, shipToLines } from "./order-words"

/** More schools than these begin folded up, each state under its own heading. */
const SHOWN_AT_ONCE = 12

/** Each school of an order for several: what goes there, how far it is, and where its parcel can be followed. */
export function OrderSchools({ order }: { order: OrderView }) {
  const { destinations } = order
  if (destinations.length === 0) return null
  const isOpen = destinations.length <= SHOWN_AT_ONCE
  const groups = [
    { name: "On their way or there", schools: destinations.filter(({ stage }) => hasLeft(stage)) },
    { name: "Still to leave us", schools: destinations.filter(({ stage }) => !hasLeft(stage)) },
  ].filter(({ schools }) => schools.length > 0)
  return (
    <section aria-labelledby="schools-title">
      <h2 id="schools-title" className="text-h3">
        {schoolCount(destinations.length)}
      </h2>
      {order.stage !== "canceled" && (
        <p className="mt-1 text-muted">{schoolsShippedWords(schoolsShipped(destinations))}.</p>
      )}
      {groups.map(({ name, schools }) => (
        <details key={name} open={isOpen} className="mt-4 border-t border-line">
          <summary className="cursor-pointer py-3 font-semibold">
            {order.stage === "canceled" ? "Canceled" : name}{" "}
            <span className="font-normal text-muted">({schoolCount(schools.length)})</span>
          </summary>
          <ul className="divide-y divide-line border-t border-line">
            {schools.map((destination) => (
              <School key={destination.id} destination={destination} parcels={order.parcels} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

type SchoolProps = { destination: OrderDestinationView; parcels: OrderView["parcels"] }

function School({ destination: { id, ship_to, items, stage }, parcels }: SchoolProps) {
  const own = parcels.filter(({ destination_id }) => destination_id === id)
  return (
    <li className="grid break-inside-avoid gap-x-8 gap-y-1 py-3 sm:grid-cols-2 print:grid-cols-2">
      <div className="min-w-0">
        <p className="font-semibold wrap-break-word">{ship_to.school}</p>
        <p className="text-small wrap-break-word text-muted">{shipToLines(ship_to).join(", ")}</p>
      </div>
      <div className="min-w-0">
        <p>{own.length === 0 ? (stage === "canceled" ? "Canceled" : "To be packed") : own.map(stateOf).join(", ")}</p>
        <p className="text-small text-muted">
          {items.map(({ title, quantity }) => `${quantity} × ${title}`).join(", ")}
        </p>
        {own.map((parcel, index) => (
          <ParcelTracking key={index} parcel={parcel} className="text-small" />
        ))}
      </div>
    </li>
  )
}

const stateOf = (parcel: OrderView["parcels"][number]) => parcelState(parcel, false)
