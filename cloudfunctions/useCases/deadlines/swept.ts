/** What a bounded round of clearing away did. */
export interface Swept {
  readonly swept: number
  /** There is more that could go. */
  readonly more: boolean
}
