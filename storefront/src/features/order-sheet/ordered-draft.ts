import { KEPT_AS } from "./kept-as"

const IN_CART_AS = "order-sheet-in-cart"

/** Notes that the sheet lies in the cart as it is typed now. */
export const noteInCart = () => withStorage((storage) => storage.setItem(IN_CART_AS, storage.getItem(KEPT_AS) ?? ""))

/** Once the cart is an order, its sheet is done with. One that was changed since is the next order's, and stays. */
export const forgetOrdered = () =>
  withStorage((storage) => {
    if (storage.getItem(KEPT_AS) === storage.getItem(IN_CART_AS)) storage.removeItem(KEPT_AS)
    storage.removeItem(IN_CART_AS)
  })

/** A browser may forbid even to ask; it keeps no sheet then. */
function withStorage(act: (storage: Storage) => void) {
  try {
    act(window.localStorage)
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}
