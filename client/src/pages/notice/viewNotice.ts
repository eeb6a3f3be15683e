import { factsFor, REASONS, type ClauseId, type NumberOf, type Reason } from '@resident-card/shared'
import type words from '../../text/notice.zh'

/** One thing to know and where it stands. */
export interface NoticeLine {
  readonly key: string
  readonly title: string
  /** At the right: a limit, a sum. */
  readonly value?: string
  readonly note?: string
  readonly clauses: readonly ClauseId[]
  /** What the last clause says, where its place alone would say nothing. */
  readonly says?: string
}

export interface Notice {
  /** What becomes of the old card: above all else, for it cannot be taken back. */
  readonly old: readonly (NoticeLine & { readonly warns: boolean })[]
  readonly who: readonly NoticeLine[]
  readonly not: readonly NoticeLine[]
  readonly time: readonly NoticeLine[]
  readonly fee: readonly NoticeLine[]
}

const oldCard = (reason: Reason, t: typeof words): Notice['old'][number] => ({
  key: `old-${reason}`,
  ...(factsFor(reason).oldCard === 'void'
    ? {
        title: t.old.lost.title,
        note: t.old.lost.text,
        clauses: ['INV-1', 'OFFICE-WITHDRAW'] as const,
        says: t.old.withdraw,
        warns: true,
      }
    : {
        title: t.old.damaged.title,
        note: t.old.damaged.text,
        clauses: ['LAW-11', 'PUB-HANDOVER'] as const,
        says: t.old.damaged.pub,
        warns: false,
      }),
})

/** The notice of one service, or of both (the guide). `fee` is said already, e.g. 40 yuan. */
export const viewNotice = (reason: Reason | undefined, fee: string, n: NumberOf, t: typeof words): Notice => ({
  old: (reason === undefined ? REASONS : [reason]).map((one) => oldCard(one, t)),
  who: [
    { key: 'hukou', title: t.who.hukou, clauses: ['GZ-2'] },
    { key: 'fingerprints', title: t.who.fingerprints(n('fingerprintsWithin')), clauses: ['GZ-2'] },
    { key: 'services', title: t.who.services, clauses: ['GZ-3'] },
    {
      key: 'age',
      title: t.who.age(n('ofAge')),
      note: t.who.ageNote(n('ofAge')),
      clauses: ['LAW-7', 'OFFICE-GUARDIAN'],
      says: t.who.ageOffice,
    },
  ],
  not: [
    { key: 'first', title: t.not.first, clauses: ['GZ-12a'] },
    { key: 'old', title: t.not.old(n('issuedWithin')), clauses: ['GZ-12b'] },
    { key: 'photo', title: t.not.photo, clauses: ['GZ-12c'] },
    { key: 'forged', title: t.not.forged, clauses: ['GZ-12d'] },
    { key: 'changed', title: t.not.changed, clauses: ['GZ-12e'] },
  ],
  time: [
    { key: 'verify', title: t.time.verify, value: t.time.verifyValue(n('verify')), clauses: ['GZ-5'] },
    { key: 'issue', title: t.time.issue, value: t.time.issueValue(n('issue')), clauses: ['GZ-6'] },
    { key: 'produce', title: t.time.produce, value: t.time.produceValue(n('produce')), clauses: ['GZ-7'] },
    {
      key: 'whole',
      title: t.time.whole,
      value: t.time.wholeValue(n('whole')),
      note: t.time.wholeNote,
      clauses: ['GZ-11'],
    },
    { key: 'law', title: t.time.law, value: t.time.lawValue(n('law')), clauses: ['LAW-12'] },
  ],
  fee: [
    { key: 'fee', title: t.fee.name, value: fee, clauses: ['PUB-FEE'] },
    { key: 'mail', title: t.fee.window, note: t.fee.mail, clauses: ['OFFICE-MAIL'], says: t.fee.office },
  ],
})
