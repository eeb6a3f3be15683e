import type { Application } from '../../application/application'
import type { Effect } from '../../application/decision'

/** Which hand-over of the case it is: one, unless one was taken back. */
export const roundOf = ({ history }: Application): number => history.filter(({ kind }) => kind === 'handedOver').length

export const recordNewCard = (round: number, { oldCard = 'open' }: Application): Effect => ({
  kind: 'recordNewCard',
  facts: { round, oldCard },
})

export const feeTaken = (before: Application, after: Application): number =>
  before.fee.paidOn === undefined && after.fee.paidOn !== undefined ? after.fee.fen : 0

export const toAddress = ({ consignment }: Application): boolean => consignment?.to === 'address'
