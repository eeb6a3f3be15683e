/** What a screen reader is told about something that can be tapped or is read as one thing. */
export interface Spoken {
  readonly role?:
    'button' | 'link' | 'checkbox' | 'radio' | 'tab' | 'tablist' | 'img' | 'status' | 'alert' | 'heading' | 'dialog'
  readonly label?: string
  /** Of a heading, on H5; 2 unless said. */
  readonly level?: 1 | 2
  readonly checked?: boolean
  readonly selected?: boolean
  readonly disabled?: boolean
  /** Decoration: not read at all. */
  readonly hidden?: boolean
  readonly live?: 'polite' | 'assertive'
}

const name = (role: string, rest: Spoken): Record<string, unknown> => ({
  [role]: rest.role,
  'aria-label': rest.label,
  'aria-checked': rest.checked,
  'aria-selected': rest.selected,
  'aria-disabled': rest.disabled,
  'aria-hidden': rest.hidden,
  'aria-live': rest.live,
})

/** Only what was said, under the names of one platform. */
export const attributesOf = (role: string, spoken: Spoken): Record<string, unknown> =>
  Object.fromEntries(Object.entries(name(role, spoken)).filter(([, value]) => value !== undefined))
