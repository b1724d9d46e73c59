/** `?` is the wanted stock as JSON: [{inventory_item_id, location_id, quantity, allow_backorder}]. */
const wanted = `wanted as (
  select * from jsonb_to_recordset(?::jsonb)
    as w(inventory_item_id text, location_id text, quantity integer, allow_backorder boolean))`

/** Locks the levels in one order, so that two holds never wait for each other. Parameter: wanted. */
export const lockLevels = `with ${wanted}
  select l.id from inventory_level l join wanted w using (inventory_item_id, location_id)
  where l.deleted_at is null order by l.inventory_item_id, l.location_id for update of l`

/**
 * Pieces that staff keep back for the quote behind a cart, by `q` (row of quote): reservations of no order, with the quote's
 * id as their external id. `of` is an alias that names item and location.
 */
const keptForQuote = (of: string) => `
  select sum(r.quantity) as quantity from reservation_item r
  where r.external_id = q.id and r.line_item_id is null and r.deleted_at is null
    and r.inventory_item_id = ${of}.inventory_item_id and r.location_id = ${of}.location_id`

/**
 * What is left for a cart: stocked − reserved − holds of others, and what is kept back for its own quote. A hold whose cart
 * has become an order with its reservation is not counted, as the reservation stands for it by then; nor is the part of a
 * hold that its quote's reservation stands for. Parameters: wanted, id of the cart, or of a quote without one, thrice.
 */
export const leftForCart = `with ${wanted}
  select w.inventory_item_id, w.location_id, w.quantity,
    coalesce(w.allow_backorder, false) as allow_backorder,
    (coalesce(l.stocked_quantity, 0) - coalesce(l.reserved_quantity, 0) + coalesce(kept.quantity, 0)
      - coalesce(held.quantity, 0))::integer as left
  from wanted w
  left join inventory_level l on l.inventory_item_id = w.inventory_item_id and l.location_id = w.location_id and l.deleted_at is null
  left join lateral (
    select sum(greatest(h.quantity - coalesce(own.quantity, 0), 0)) as quantity from stock_hold h
    left join lateral (
      select kept.quantity from quote q, lateral (${keptForQuote("h")}) kept where q.cart_id = h.cart_id and q.deleted_at is null
    ) own on true
    where h.inventory_item_id = w.inventory_item_id and h.location_id = w.location_id and h.cart_id <> ?
      and h.deleted_at is null
      and not exists (
        select 1 from order_cart oc
          join order_item oi on oi.order_id = oc.order_id and oi.deleted_at is null
          join reservation_item r on r.line_item_id = oi.item_id and r.deleted_at is null
        where oc.cart_id = h.cart_id and oc.deleted_at is null and r.inventory_item_id = h.inventory_item_id)
  ) held on true
  left join lateral (
    select kept.quantity from quote q, lateral (${keptForQuote("w")}) kept where (q.id = ? or q.cart_id = ?) and q.deleted_at is null
  ) kept on true`

export const deleteHolds = `delete from stock_hold where cart_id = ?`

/** Parameters: wanted, cart id, expiry. */
export const insertHolds = `with ${wanted}
  insert into stock_hold (id, cart_id, inventory_item_id, location_id, quantity, expires_at)
  select 'hold_' || gen_random_uuid(), ?, inventory_item_id, location_id, quantity, ?::timestamptz from wanted`
