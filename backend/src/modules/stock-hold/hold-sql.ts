/** `?` is the wanted stock as JSON: [{inventory_item_id, location_id, quantity, allow_backorder}]. */
const wanted = `wanted as (
  select * from jsonb_to_recordset(?::jsonb)
    as w(inventory_item_id text, location_id text, quantity integer, allow_backorder boolean))`

/** Locks the levels in one order, so that two holds never wait for each other. Parameter: wanted. */
export const lockLevels = `with ${wanted}
  select l.id from inventory_level l join wanted w using (inventory_item_id, location_id)
  where l.deleted_at is null order by l.inventory_item_id, l.location_id for update of l`

/**
 * What is left for a cart: stocked − reserved − holds of others. A hold whose cart has become an order with its
 * reservation is not counted, as the reservation stands for it by then. Parameters: wanted, cart id.
 */
export const leftForCart = `with ${wanted}
  select w.inventory_item_id, w.location_id, w.quantity,
    coalesce(w.allow_backorder, false) as allow_backorder,
    (coalesce(l.stocked_quantity, 0) - coalesce(l.reserved_quantity, 0) - coalesce(held.quantity, 0))::integer as left
  from wanted w
  left join inventory_level l on l.inventory_item_id = w.inventory_item_id and l.location_id = w.location_id and l.deleted_at is null
  left join lateral (
    select sum(h.quantity) as quantity from stock_hold h
    where h.inventory_item_id = w.inventory_item_id and h.location_id = w.location_id and h.cart_id <> ?
      and h.deleted_at is null
      and not exists (
        select 1 from order_cart oc
          join order_item oi on oi.order_id = oc.order_id and oi.deleted_at is null
          join reservation_item r on r.line_item_id = oi.item_id and r.deleted_at is null
        where oc.cart_id = h.cart_id and oc.deleted_at is null and r.inventory_item_id = h.inventory_item_id)
  ) held on true`

export const deleteHolds = `delete from stock_hold where cart_id = ?`

/** Parameters: wanted, cart id, expiry. */
export const insertHolds = `with ${wanted}
  insert into stock_hold (id, cart_id, inventory_item_id, location_id, quantity, expires_at)
  select 'hold_' || gen_random_uuid(), ?, inventory_item_id, location_id, quantity, ?::timestamptz from wanted`
