import type { CaseView } from '@resident-card/shared'

/** How the card goes now: one that could not be delivered goes to the window, whatever was chosen. */
export const collectionOf = ({
  collection,
  consignment,
}: Pick<CaseView, 'collection' | 'consignment'>): CaseView['collection'] =>
  consignment?.failed === true ? 'window' : collection
