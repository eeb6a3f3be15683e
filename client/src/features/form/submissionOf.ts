import { factsFor, plainLine, plainPhone, type CollectionInput } from '@resident-card/shared'
import type { Answers, Submission } from './draft'
import { openQuestions } from './openQuestions'

/** The mailing answers as the contract wants them; undefined while one is open. */
export const collectionOf = ({
  collection,
  mail,
}: Pick<Answers, 'collection' | 'mail'>): CollectionInput | undefined => {
  if (collection === 'window') return { way: 'window' }
  if (collection === undefined || mail.region === undefined) return undefined
  return {
    way: 'mail',
    recipient: plainLine(mail.recipient),
    phone: plainPhone(mail.phone),
    region: mail.region.code,
    regionName: mail.region.name,
    address: plainLine(mail.address),
  }
}

/** What is sent; undefined while a question is open. */
export const submissionOf = (answers: Answers, channel: Submission['channel']): Submission | undefined => {
  const collection = collectionOf(answers)
  const { photoId, authority, reason, damage } = answers
  if (openQuestions(answers).length > 0) return undefined
  if (collection === undefined || photoId === undefined || authority === undefined) return undefined
  const rest = { photoId, phone: plainPhone(answers.phone), acceptingAuthority: authority.id, collection, channel }
  // The contract's variant goes by the reason; what is asked with it is the service's to say.
  if (!factsFor(reason).asks.includes('damage')) return { reason, ...rest } as Submission
  return damage === undefined ? undefined : ({ reason, damage, ...rest } as Submission)
}
