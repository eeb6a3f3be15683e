/** How far the server's clock is ahead of this device's, in ms. */
let aheadMs = 0

/** The server said what time it is: epoch ms. */
export const heardServerTime = (now: number): void => {
  aheadMs = now - Date.now()
}

/** Epoch ms by the server's clock, as near as this device can tell. */
export const serverNow = (): number => Date.now() + aheadMs
