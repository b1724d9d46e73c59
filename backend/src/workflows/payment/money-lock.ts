/** The lock under which an order's money is taken, given back or voided: one of these at a time, in whichever process. */
export const moneyLock = (orderId: string): string => `order-money:${orderId}`
