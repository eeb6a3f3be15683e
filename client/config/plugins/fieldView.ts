/**
 * What the program knows of one native field. Between the program and the screen lies a bridge that may take its time: whatever is
 * sent across arrives after what was typed meanwhile, and puts an older text over it.
 */
export interface FieldView {
  /** The value the page's data last carried. WeChat looks at a value only where it differs from this one. */
  readonly told: string
  /** What stands in the field, as far as is known: what was typed there last, or set after that. */
  readonly shows: string
  /** From the first key until the field is left. */
  readonly typing: boolean
  /** `shows` has still to be told, after `told` has crossed. */
  readonly owing: boolean
}

/** A field as it is drawn for the first time. */
export const drawn = (value: string): FieldView => ({ told: value, shows: value, typing: false, owing: false })

/** The person typed: the screen knows it already, nothing has to be told. */
export const typed = ({ told }: FieldView, text: string): FieldView => ({
  told,
  shows: text,
  typing: true,
  owing: false,
})

/** The person left the field, with this in it. What is on its way to it arrives all the same. */
export const left = (view: FieldView, text: string): FieldView =>
  view.owing ? { ...view, typing: false } : { ...view, shows: text, typing: false }

/**
 * The program sets a value. `tell` is what has to cross now: nothing where the field shows it, and first what was typed where the
 * data hold that value already (an emptied field whose typing was never told): telling it once more would go unnoticed.
 */
export const set = (view: FieldView, wanted: string): { readonly tell?: string; readonly view: FieldView } => {
  if (wanted === view.shows) return { view }
  if (wanted !== view.told) return { tell: wanted, view: { ...view, told: wanted, shows: wanted, owing: false } }
  return { tell: view.shows, view: { ...view, told: view.shows, shows: wanted, owing: true } }
}

/** The rest of what was set, once the first has crossed; nothing where somebody typed meanwhile. */
export const settle = (view: FieldView): { readonly tell?: string; readonly view: FieldView } =>
  view.owing ? { tell: view.shows, view: { ...view, told: view.shows, owing: false } } : { view }

/**
 * The value for the data where the field is drawn again among others: the one it was told, while somebody types or something is
 * owed, since any other would be put over it.
 */
export const redrawn = (view: FieldView): FieldView =>
  view.typing || view.owing ? view : { ...view, told: view.shows }
