/** The lock under which packages of an order are made and shipped: one action at a time, in whichever process. */
export const packingLock = (orderId: string): string => `order-packing:${orderId}`
