import { s10CheckDigit } from '@resident-card/shared'

/** A consignment number of the right form for the n-th parcel of the demo. */
export const consignmentNumber = (n: number): string => {
  const serial = String(10_000_000 + n).slice(-8)
  return `EZ${serial}${s10CheckDigit(serial)}CN`
}
