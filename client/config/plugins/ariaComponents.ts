/** Attributes for screen readers that Taro's templates leave out; '' = no default value. */
const aria = {
  'aria-role': '',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': '',
  'aria-live': '',
}

/** By component, as Taro's template builder and runtime both want it (they must agree on the order). */
export const ariaComponents = {
  View: { ...aria },
  Text: { ...aria },
  Button: { ...aria },
  Image: { ...aria },
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
  Canvas: { 'aria-role': '', 'aria-label': '' },
  Switch: { 'aria-label': '' },
  Picker: { 'aria-label': '' },
}
