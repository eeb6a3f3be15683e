import type * as weapp from './a11y'
import { attributesOf } from '../lib/spoken'

/** Of all that can be chosen only a tab is “selected”; a link or a button that stands for where we are is “current”. */
export const speak: typeof weapp.speak = ({ selected, ...spoken }) => ({
  ...attributesOf('role', spoken.role === 'tab' && selected !== undefined ? { ...spoken, selected } : spoken),
  ...(spoken.role !== 'tab' && selected === true ? { 'aria-current': 'true' } : {}),
  ...(spoken.role === 'heading' ? { 'aria-level': spoken.level ?? 2 } : {}),
})

/** Taro puts its own element around the field; a screen reader stands on the field. */
export const nameField: typeof weapp.nameField = (label) => ({
  'aria-label': label,
  nativeProps: { 'aria-label': label },
})

export const nameImage: typeof weapp.nameImage = (alt) => ({ nativeProps: { alt } })

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
