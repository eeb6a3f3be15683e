import type { DestructionView, OldCardView } from '@resident-card/shared'
import type { DestructionRecord } from '../../records/destruction'
import type { OldCardRecord } from '../../records/oldCard'
import type { Actor } from '../../runtime/call'

/** Two signatures are two people's: neither one account twice nor one officer with two accounts. */
export const isMaker = ({ madeBy }: DestructionRecord, { account, officerNo }: Actor): boolean =>
  madeBy.account === account || madeBy.officerNo === officerNo

export const viewDestruction = (batch: DestructionRecord, actor: Actor): DestructionView => ({
  destructionId: batch._id,
  version: batch.version,
  name: batch.name,
  cards: batch.cards.map((card) => ({ ...card })),
  madeAt: batch.madeAt,
  madeBy: batch.madeBy.officerNo,
  ...(batch.signedAt !== undefined && { signedAt: batch.signedAt }),
  ...(batch.signedBy !== undefined && { signedBy: batch.signedBy.officerNo }),
  maySign: batch.status === 'made' && !isMaker(batch, actor),
})

export const viewOldCard = (card: OldCardRecord): OldCardView => ({
  oldCardId: card._id,
  version: card.version,
  caseId: card.caseId,
  caseNo: card.caseNo,
  takenAt: card.takenAt,
  takenBy: card.takenBy,
  from: card.from,
  status: card.status,
  ...(card.destructionId !== undefined && { destructionId: card.destructionId }),
})
