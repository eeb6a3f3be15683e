import { papersOf, type CaseView, type Paper } from '@resident-card/shared'
import type commonWords from '../../text/common.zh'
import type { Say } from '../../text/say'
import type words from '../../text/slip.zh'
import type stateWords from '../../text/states.zh'

export interface SlipWords {
  readonly t: typeof words
  readonly states: typeof stateWords
  readonly common: typeof commonWords
  readonly say: Say
}

export interface SlipModel {
  readonly head: string
  readonly caseNo: string
  readonly rows: readonly { readonly key: string; readonly name: string; readonly lines: readonly string[] }[]
  readonly bringTitle: string
  readonly bring: readonly string[]
  readonly foot: readonly string[]
}

const untilWords = (item: CaseView, today: string, { t, say }: SlipWords): string => {
  if (item.collection === 'mail') return t.mail
  const clock = item.clocks.find(({ kind }) => kind === 'collect')
  if (item.state !== 'ready' || clock === undefined) return t.untilLater
  const date = say.due(clock, today)
  return clock.left < 0 ? t.untilLate(date) : t.untilDate(date)
}

const bringLines = (item: CaseView, { t, say }: SlipWords): readonly string[] => {
  const line: Readonly<Record<Paper, string>> = {
    slip: t.bringSlip,
    oldCard: t.bringOldCard,
    foundCard: t.bringFound,
    fee: t.bringFee(say.money(item.fee.fen)),
    self: t.person,
  }
  return papersOf(item, item.fee.paidOn !== undefined).map((paper) => line[paper])
}

/** All that a person needs at the window without a phone; no number of a person in full. */
export const viewSlip = (item: CaseView, today: string, words: SlipWords): SlipModel => {
  const { t, common, say } = words
  const { authority } = item
  const row = (key: string, name: string, ...lines: readonly string[]) => ({ key, name, lines })
  return {
    head: t.head,
    caseNo: item.caseNo,
    rows: [
      row('service', t.service, common.service[item.reason]),
      row('name', t.name, item.holderName),
      row('number', t.number, item.maskedNumber),
      row('submitted', t.submitted, say.when(item.submittedAt, today)),
      row('state', t.state, common.state[item.state]),
      row('where', t.where, authority.name, authority.address),
      row('hours', t.hours, ...say.hours(authority.hours)),
      row('phone', t.phone, authority.sample ? `${authority.phone} ${common.sample}` : authority.phone),
      row('until', t.until, untilWords(item, today, words)),
    ],
    bringTitle: t.bring,
    bring: bringLines(item, words),
    foot: [t.notCode, t.from(say.date(today, today))],
  }
}

/** The slip as plain text, to be sent to oneself or the family. */
export const slipText = ({ head, caseNo, rows, bringTitle, bring, foot }: SlipModel, caseNoWord: string): string =>
  [
    head,
    `${caseNoWord} ${caseNo}`,
    ...rows.map(({ name, lines }) => `${name} ${lines.join(' ')}`),
    bringTitle,
    ...bring.map((line) => `- ${line}`),
    ...foot,
  ].join('\n')
