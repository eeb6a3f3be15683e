import type { Reason } from '@resident-card/shared'
import type words from '../../text/eligibility.zh'
import type { Say } from '../../text/say'
import type { EligibilityScreen } from './viewEligibility'

type Refused = Extract<EligibilityScreen, { kind: 'no' }>
interface SlipWords {
  readonly t: typeof words
  readonly say: Say
}

/** What to take along or to send to the family, as plain text. Nothing on it names the person. */
export const slipText = (screen: Refused, reason: Reason, today: string, { t, say }: SlipWords): string => {
  const { desk } = screen
  const deskLines =
    desk === undefined
      ? [t.away.text]
      : [
          desk.office.name,
          t.slip.line(t.desk.address, desk.office.address),
          t.slip.line(t.desk.hours, say.hours(desk.office.hours).join(' ')),
          t.slip.line(t.desk.phone, desk.office.phone),
          t.slip.line(t.desk.bring, desk.bring),
          t.slip.line(t.desk.fee, desk.fee),
          ...(desk.office.sample ? [t.slip.sample] : []),
        ]
  const reasons = screen.refusals.map(({ title, fact, wayWords }, at) => t.slip.item(at + 1, title, fact, wayWords))
  return [
    t.slip.head(t.title[reason]),
    t.slip.made(say.date(today, today)),
    '',
    t.slip.why,
    ...reasons,
    '',
    t.desk.title,
    ...deskLines,
  ].join('\n')
}
