/**
 * Orders from carts that a crash may have left half done: no link to their cart, or no captured payment. Staff's own
 * orders have no `cart_id` and are never touched; the newest are still on their way. Spans tables of several modules on
 * purpose: one statement a minute instead of reading every order.
 */
export const unsettledOrders = `select o.id, o.metadata->>'cart_id' as cart_id
  from "order" o
  where o.metadata->>'cart_id' is not null and o.deleted_at is null and o.status not in ('canceled', 'archived')
    and o.created_at between now() - interval '3 days' and now() - interval '20 seconds'
    and (
      not exists (select 1 from order_cart oc where oc.order_id = o.id and oc.deleted_at is null)
      or not exists (
        select 1 from order_payment_collection opc
          join payment p on p.payment_collection_id = opc.payment_collection_id and p.deleted_at is null
        where opc.order_id = o.id and opc.deleted_at is null and p.canceled_at is null and p.captured_at is not null))
  order by o.created_at limit 100`

/** Pieces of an order that should be reserved and are not. Parameter: order id. */
export const missingReservations = `select oi.item_id
  from order_item oi
    join order_line_item li on li.id = oi.item_id
    join product_variant v on v.id = li.variant_id and v.manage_inventory
    join product_variant_inventory_item pvi on pvi.variant_id = v.id and pvi.deleted_at is null
  where oi.order_id = ? and oi.deleted_at is null and oi.quantity > oi.fulfilled_quantity
    and not exists (
      select 1 from reservation_item r
      where r.line_item_id = oi.item_id and r.inventory_item_id = pvi.inventory_item_id and r.deleted_at is null)`

/** Live sessions without a payment of their own, whose cart is no order: [{session_id, cart_id, age_minutes}]. */
export const openSessions = `select s.id as session_id, cpc.cart_id, s.data->>'id' as intent_id,
    extract(epoch from now() - s.created_at)::integer / 60 as age_minutes,
    exists (select 1 from stock_hold h where h.cart_id = cpc.cart_id and h.expires_at > now()) as is_held
  from payment_session s
    join cart_payment_collection cpc on cpc.payment_collection_id = s.payment_collection_id and cpc.deleted_at is null
  where s.deleted_at is null and s.status in ('pending', 'requires_more', 'authorized')
    and s.created_at between now() - interval '3 days' and now() - interval '20 seconds'
    and not exists (select 1 from order_cart oc where oc.cart_id = cpc.cart_id and oc.deleted_at is null)
  order by s.created_at limit 100`

/**
 * Holds that nobody needs: their time is over and their cart has no live session left, or their cart is an order with its
 * reservations and the process died before it gave the hold up.
 */
export const strayHolds = `select distinct h.cart_id from stock_hold h
  where (h.expires_at < now() and not exists (
    select 1 from cart_payment_collection cpc
      join payment_session s on s.payment_collection_id = cpc.payment_collection_id and s.deleted_at is null
    where cpc.cart_id = h.cart_id and cpc.deleted_at is null and s.status in ('pending', 'requires_more', 'authorized')))
  or exists (
    select 1 from order_cart oc
      join order_item oi on oi.order_id = oc.order_id and oi.deleted_at is null
      join reservation_item r on r.line_item_id = oi.item_id and r.deleted_at is null
    where oc.cart_id = h.cart_id and oc.deleted_at is null and r.inventory_item_id = h.inventory_item_id)
  limit 500`

/** Levels whose reserved count is not the sum of their reservations, or exceeds the stock without a backorder. */
export const driftedLevels = `select l.inventory_item_id, l.reserved_quantity::integer as counted, coalesce(r.sum, 0)::integer as reserved
  from inventory_level l
    left join (
      select inventory_item_id, location_id, sum(quantity) from reservation_item where deleted_at is null
      group by inventory_item_id, location_id) r
      on r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id
  where l.deleted_at is null and l.reserved_quantity <> coalesce(r.sum, 0)`
