import type { QueueRow } from '@resident-card/shared'

/** Capitals and digits only, full-width forms made plain: what a scanner, a person or a label writes is the same. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\-–—·]/g, '')
    .toUpperCase()

/** Rows whose case number, consignment number or name contains what was typed or scanned; all for nothing typed. */
export const findRows = <R extends Pick<QueueRow, 'caseNo' | 'holderName' | 'consignment'>>(
  rows: readonly R[],
  text: string,
): readonly R[] => {
  const wanted = plain(text)
  if (wanted === '') return rows
  return rows.filter(({ caseNo, holderName, consignment }) =>
    [caseNo, holderName, consignment?.number ?? ''].some((value) => plain(value).includes(wanted)),
  )
}
