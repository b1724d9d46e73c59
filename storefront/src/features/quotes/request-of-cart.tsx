"use client"

import { StateCode, ZipCode, type CartView, type OrderSheet, type SheetTerms } from "@sf-cess/backend/contracts"
import { priceSheet } from "@sf-cess/backend/order-sheet"
import { useState } from "react"
import { RequestFields, type Known } from "./request-fields"
import { ShipToFields } from "./ship-to-fields"
import { WhatIsQuoted } from "./what-is-quoted"

type Props = { cart: CartView; terms: SheetTerms; known: Known }
type Place = { province: string | null; postal_code: string | null }

/** The request for the decks in the cart: its own schools where it has them, else one place that is asked for here. */
export const RequestOfCart = (props: Props) =>
  props.cart.destinations.length > 0 ? <ManySchools {...props} /> : <OnePlace {...props} />

function ManySchools({ cart, terms, known }: Props) {
  const shipping_option_id = cart.shipping_option_id ?? undefined
  const destinations = cart.destinations.map(({ ship_to, quantities }) => ({ ...ship_to, quantities }))
  const sheet: OrderSheet = { destinations, shipping_option_id }
  const places = cart.destinations.map(({ id, ship_to, quantities }) => ({ ...ship_to, id, quantities }))
  const shipsTo = destinations.length === 1 ? destinations[0]!.school : `${destinations.length} schools`
  return (
    <>
      <WhatIsQuoted priced={priceSheet(places, terms, shipping_option_id)} shipsTo={shipsTo} changeAt="/cart" />
      <RequestFields known={known}>
        <input type="hidden" name="sheet" value={JSON.stringify(sheet)} />
      </RequestFields>
    </>
  )
}

function OnePlace({ cart, terms, known }: Props) {
  const [place, setPlace] = useState<Place>({ province: null, postal_code: null })
  const quantities: Record<string, number> = {}
  for (const { variant_id, quantity } of cart.lines) quantities[variant_id] = (quantities[variant_id] ?? 0) + quantity
  return (
    <>
      <WhatIsQuoted
        priced={priceSheet([{ id: "cart", quantities, ...place }], terms)}
        shipsTo="one address"
        changeAt="/cart"
      />
      <RequestFields known={known} onTyped={(form) => setPlace(typedPlace(form))}>
        <input type="hidden" name="quantities" value={JSON.stringify(quantities)} />
        <fieldset>
          <legend className="mb-4 font-display text-h3 font-semibold">Where the decks go</legend>
          <ShipToFields school={known.address.company} />
        </fieldset>
      </RequestFields>
    </>
  )
}

/** What shipping and tax go by, once both are typed whole. */
function typedPlace(form: HTMLFormElement): Place {
  const typed = new FormData(form)
  const province = StateCode.safeParse(typed.get("ship_to.province")).data ?? null
  const postal_code = ZipCode.safeParse(typed.get("ship_to.postal_code")).data ?? null
  return province && postal_code ? { province, postal_code } : { province: null, postal_code: null }
}
