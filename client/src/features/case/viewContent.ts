import type { CaseView } from '@resident-card/shared'
import type { CaseWords } from './caseWords'

export interface ContentRow {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly clause?: string
}

/** `13800000000` → `138 0000 0000`: as people read a number back. */
export const spacedPhone = (phone: string): string => phone.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3')

const feeWords = (item: CaseView, today: string, { t, say }: CaseWords): string => {
  const money = say.money(item.fee.fen)
  if (item.fee.paidOn !== undefined) return t.feePaid(money, say.shortDate(item.fee.paidOn, today))
  return item.collection === 'mail' ? t.feeMail(money) : t.feeWindow(money)
}

/** The answers of an application, as its applicant reads them back. */
export const viewContent = (item: CaseView, today: string, words: CaseWords): readonly ContentRow[] => {
  const { t, states, common, say } = words
  const oldCard = item.oldCard === undefined ? undefined : t.oldCardState[item.oldCard]
  return [
    { key: 'caseNo', name: t.caseNo, value: item.caseNo },
    { key: 'service', name: t.service, value: common.service[item.reason] },
    ...(item.damage === undefined ? [] : [{ key: 'damage', name: t.damage, value: states.damage[item.damage] }]),
    { key: 'name', name: t.name, value: item.holderName },
    { key: 'number', name: t.number, value: item.maskedNumber },
    { key: 'phone', name: t.phone, value: spacedPhone(item.phone) },
    { key: 'submitted', name: t.submitted, value: say.when(item.submittedAt, today) },
    { key: 'fee', name: t.fee, value: feeWords(item, today, words), clause: item.fee.clause },
    ...(oldCard === undefined ? [] : [{ key: 'oldCard', name: t.oldCard, value: oldCard, clause: 'LAW-11' }]),
  ]
}
