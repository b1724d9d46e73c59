/** How long a change of a cart waits for another change of the same one. */
export const LOCK_WAIT_SECONDS = 10

/** After this the lock ends by itself, should its process have died. */
export const LOCK_LIFE_SECONDS = 60
