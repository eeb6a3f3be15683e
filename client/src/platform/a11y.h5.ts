import type * as weapp from './a11y'
import { attributesOf } from './spoken'

export const speak: typeof weapp.speak = (spoken) => attributesOf('role', spoken)

/** Reached by Tab, pressed by Enter or the space bar, like a button. */
export const reachable: typeof weapp.reachable = (enabled) =>
  enabled
    ? {
        tabIndex: 0,
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          if (event.currentTarget instanceof HTMLElement) event.currentTarget.click()
        },
      }
    : {}
