import type { Key } from './keyBurst'

/** A keyboard for the whole page. A phone has none; a tablet with a scanner attached types into the field. */
export const onKeys =
  (_tell: (key: Key, typing: boolean) => boolean): (() => void) =>
  () =>
    undefined
