/** The packing slips of an order, or of one of its schools, as a PDF for whoever is signed in to the admin. */
export const packingSlipsUrl = (orderId: string, destinationId?: string): string =>
  `/admin/shop/orders/${orderId}/packing-slips${destinationId ? `?destination_id=${destinationId}` : ""}`
