import type * as weapp from './onUse'

/** Two readings of a clock are all that comes of it: nothing has to be throttled. */
export const onUse: typeof weapp.onUse = (tell) => {
  // First in line: a key that was a scanner's goes no further.
  const options = { capture: true, passive: true }
  // Safari has the first from 13 on.
  for (const touch of ['pointerdown', 'touchstart', 'mousedown']) window.addEventListener(touch, () => tell(), options)
  // What lies on the keyboard is nobody at the desk.
  window.addEventListener('keydown', ({ repeat }) => (repeat ? undefined : tell()), options)
  return true
}
