import {
  addressProblem,
  phoneProblem,
  plainLine,
  plainPhone,
  recipientProblem,
  type CaseView,
  type Collection,
} from '@resident-card/shared'
import type { Answers, MailAnswers } from '../form/draft'
import { mailWords } from '../form/mailWords'
import { phoneWords } from '../form/phoneWords'
import { collectionOf } from '../form/submissionOf'
import type collectionWords from '../../text/collection.zh'
import type formWords from '../../text/form.zh'

/** A way of collecting while it is being changed. */
export interface CollectionForm extends Pick<Answers, 'mail'> {
  readonly collection?: Collection
}

export interface CollectionWords {
  readonly collection: typeof collectionWords
  readonly form: typeof formWords
}

/** What the case says now. */
export const formOf = (item: Pick<CaseView, 'collection' | 'delivery'>): CollectionForm => {
  const { collection, delivery } = item
  const mail: MailAnswers =
    delivery === undefined
      ? { recipient: '', phone: '', address: '' }
      : {
          recipient: delivery.recipient,
          phone: delivery.phone,
          region: { code: delivery.region, name: delivery.regionName },
          address: delivery.address,
        }
  return { collection, mail }
}

export type CollectionProblems = Partial<Record<keyof MailAnswers, string>>

/** What is wrong with the address and how to put it right, by field; nothing for the window. */
export const collectionProblems = (
  { collection, mail }: CollectionForm,
  words: CollectionWords,
): CollectionProblems => {
  if (collection !== 'mail') return {}
  const { error } = words.collection
  const recipient = recipientProblem(mail.recipient)
  const address = addressProblem(mail.address)
  const phone = phoneWords(phoneProblem(mail.phone), words.form.phoneError)
  return {
    ...(recipient !== undefined && { recipient: mailWords(recipient, error) }),
    ...(phone !== undefined && { phone }),
    ...(mail.region === undefined && { region: error.region }),
    ...(address !== undefined && { address: mailWords(address, error) }),
  }
}

/** Whether anything was changed. */
export const isSame = (item: Pick<CaseView, 'collection' | 'delivery'>, form: CollectionForm): boolean => {
  if (form.collection !== item.collection) return false
  const { delivery } = item
  if (form.collection === 'window' || delivery === undefined) return form.collection === 'window'
  const { mail } = form
  return (
    plainLine(mail.recipient) === delivery.recipient &&
    plainPhone(mail.phone) === delivery.phone &&
    mail.region?.code === delivery.region &&
    plainLine(mail.address) === delivery.address
  )
}

/** As the contract wants it; undefined while something is missing. */
export const collectionInputOf = (form: CollectionForm, words: CollectionWords): ReturnType<typeof collectionOf> =>
  Object.keys(collectionProblems(form, words)).length > 0
    ? undefined
    : collectionOf({ mail: form.mail, ...(form.collection === undefined ? {} : { collection: form.collection }) })
