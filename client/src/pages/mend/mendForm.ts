import {
  factsFor,
  phoneProblem,
  plainPhone,
  type CaseView,
  type Damage,
  type InputOf,
  type MendableField,
} from '@resident-card/shared'
import { MENDABLE_FIELDS } from '@resident-card/shared'
import {
  collectionInputOf,
  formOf,
  type CollectionForm,
  type CollectionWords,
} from '../../features/collecting/collectionForm'
import type { ChosenAuthority } from '../../features/form/draft'

/** What has been mended so far. A phone and an address begin as they were: often one digit is wrong. */
export interface MendForm {
  readonly photoId?: string
  readonly damage?: Damage
  readonly phone: string
  readonly authority?: ChosenAuthority
  readonly collection: CollectionForm
}

export type MendInput = InputOf<'applications', 'resubmit'>

export const newMendForm = (item: CaseView): MendForm => ({
  phone: item.phone,
  collection: formOf(item),
})

const isDone = (field: MendableField, form: MendForm, words: CollectionWords): boolean => {
  switch (field) {
    case 'photo':
      return form.photoId !== undefined
    case 'damage':
      return form.damage !== undefined
    case 'phone':
      return phoneProblem(form.phone) === undefined
    case 'acceptingAuthority':
      return form.authority !== undefined
    case 'collection':
      return collectionInputOf(form.collection, words) !== undefined
  }
}

/** Fields asked for, in the order of the page. */
export const askedFields = (item: Pick<CaseView, 'mend'>): readonly MendableField[] =>
  MENDABLE_FIELDS.filter((field) => item.mend?.fields.includes(field))

/** Everything that was not asked for: it stays as it is. */
export const lockedFields = (item: Pick<CaseView, 'mend' | 'reason'>): readonly MendableField[] =>
  MENDABLE_FIELDS.filter(
    (field) =>
      item.mend?.fields.includes(field) !== true && (field !== 'damage' || factsFor(item.reason).asks.includes(field)),
  )

/** What is still to be done, in the order of the page. */
export const lackingFields = (
  item: Pick<CaseView, 'mend'>,
  form: MendForm,
  words: CollectionWords,
): readonly MendableField[] => askedFields(item).filter((field) => !isDone(field, form, words))

/** Exactly the fields asked for, no others; undefined while one is missing. */
export const mendInputOf = (
  item: Pick<CaseView, 'caseId' | 'version' | 'mend'>,
  form: MendForm,
  words: CollectionWords,
): MendInput | undefined => {
  if (lackingFields(item, form, words).length > 0) return undefined
  const asked = askedFields(item)
  const { photoId, damage, phone, authority } = form
  const collection = collectionInputOf(form.collection, words)
  return {
    caseId: item.caseId,
    version: item.version,
    ...(asked.includes('photo') && photoId !== undefined && { photoId }),
    ...(asked.includes('damage') && damage !== undefined && { damage }),
    ...(asked.includes('phone') && { phone: plainPhone(phone) }),
    ...(asked.includes('acceptingAuthority') && authority !== undefined && { acceptingAuthority: authority.id }),
    ...(asked.includes('collection') && collection !== undefined && { collection }),
  }
}
