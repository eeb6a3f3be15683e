export interface ReadyCase {
  readonly caseId: string
  readonly caseNo: string
  readonly version: number
  /** One for each minute from `codesFrom` on. */
  readonly codes: readonly string[]
}

/** Somebody who may apply and hasn't. */
export interface Applicant {
  readonly token: string
  readonly photoId: string
}

/** What a load knows of the store that was made for it. */
export interface Prepared {
  /** Sessions of window officers. */
  readonly tokens: readonly string[]
  readonly cases: readonly ReadyCase[]
  readonly applicants: readonly Applicant[]
  /** Epoch milliseconds. */
  readonly codesFrom: number
  readonly signature: string
}
