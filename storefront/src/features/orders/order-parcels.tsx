import type { ParcelView } from "@sf-cess/backend/contracts"
import { formatDay } from "./order-words"

/** What lies in which parcel, and where each one can be followed. */
export function OrderParcels({ parcels, isPickup }: { parcels: ParcelView[]; isPickup: boolean }) {
  if (parcels.length === 0) return null
  return (
    <section aria-labelledby="parcels-title">
      <h2 id="parcels-title" className="text-h3">
        {isPickup ? "Pick-up" : parcels.length === 1 ? "Parcel" : "Parcels"}
      </h2>
      <ul className="mt-3 grid gap-4">
        {parcels.map((parcel, index) => (
          <li key={index} className="panel px-5 py-4">
            <p className="font-semibold">{parcelState(parcel, isPickup)}</p>
            <ul className="text-muted">
              {parcel.items.map(({ title, quantity }) => (
                <li key={title}>
                  {quantity} × {title}
                </li>
              ))}
            </ul>
            <ParcelTracking parcel={parcel} className="mt-2" />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The numbers under which a parcel can be followed. */
export const ParcelTracking = ({ parcel, className }: { parcel: ParcelView; className?: string }) =>
  parcel.tracking.map(({ number, url }) => (
    <p key={number} className={className}>
      Tracking number:{" "}
      {url ? (
        <a href={url} className="inline-block max-w-full break-all link" rel="noreferrer">
          {number}
        </a>
      ) : (
        <span className="inline-block max-w-full break-all">{number}</span>
      )}
    </p>
  ))

export function parcelState({ shipped_at, delivered_at }: ParcelView, isPickup: boolean) {
  if (delivered_at) return `${isPickup ? "Picked up" : "Delivered"} on ${formatDay(delivered_at)}`
  if (isPickup) return "Ready to be picked up"
  return shipped_at ? `Shipped on ${formatDay(shipped_at)}` : "Being packed"
}
