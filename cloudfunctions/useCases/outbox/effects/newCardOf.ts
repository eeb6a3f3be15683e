import { cardValidity, civilDate } from '@resident-card/shared'
import type { RegisteredCard } from '../../../ports/populationRegistry'
import type { ApplicationRecord, OutboxMessage } from '../../../records/application'
import type { Dependencies } from '../../../runtime/dependencies'

/** Which hand-over of the case a message is about, counted from 1. */
export const roundOf = ({ facts }: Pick<OutboxMessage, 'facts'>): number => Number(facts['round'] ?? 1)

/** The case's own id, so that saying it twice is saying it once; counted on where a hand-over was taken back. */
export const cardIdOf = (caseId: string, round: number): string => (round <= 1 ? caseId : `${caseId}.${round}`)

/** The card that was handed over, as the registry will know it: issued on the day it was signed, valid by age on that day. */
export const newCardOf = async (
  deps: Dependencies,
  record: Pick<ApplicationRecord, '_id' | 'holder' | 'history'>,
  round: number,
): Promise<RegisteredCard | undefined> => {
  const person = await deps.registry.findByKey(record.holder)
  const issued = record.history.filter(({ kind }) => kind === 'issued').at(-1)
  if (person === undefined || issued === undefined) return undefined
  const issuedOn = civilDate(issued.at)
  const validity = cardValidity(person.birthDate, issuedOn)
  const fingerprintsCollectedOn = person.card?.fingerprintsCollectedOn
  return {
    cardId: cardIdOf(record._id, round),
    issuedOn,
    longTerm: validity.longTerm,
    ...(!validity.longTerm && { validTo: validity.validTo }),
    ...(fingerprintsCollectedOn !== undefined && { fingerprintsCollectedOn }),
    issuingOrgan: person.card?.issuingOrgan ?? '',
    status: 'valid',
  }
}
