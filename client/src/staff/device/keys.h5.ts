import type * as weapp from './keys'

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/** `tell` gets each key, and whether it goes into a field; where it answers true the key does nothing else. */
export const onKeys: typeof weapp.onKeys = (tell) => {
  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (!tell({ key: event.key, code: event.code }, isField(event.target))) return
    event.preventDefault()
    event.stopPropagation()
  }
  // First in line: a scanner's Enter must not press the button that happens to have the focus.
  document.addEventListener('keydown', pressed, true)
  return () => document.removeEventListener('keydown', pressed, true)
}
