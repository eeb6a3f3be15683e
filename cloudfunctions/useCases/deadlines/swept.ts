/** What one round of sweeping did. */
export interface Swept {
  readonly swept: number
  /** There is more that could go. */
  readonly more: boolean
}
