import {
  civilDate,
  factsFor,
  feeOn,
  instant,
  numbersFor,
  PUBLISHED_CALENDAR,
  serviceFor,
  serviceLimit,
  startClock,
} from '@resident-card/shared'
import type { CallError, PlainDate, Reason, ServiceId } from '@resident-card/shared'
import type { Route } from '../../app/route'
import { routes } from '../../app/routes'
import type { Draft } from '../../features/form/draft'
import type commonWords from '../../text/common.zh'
import { errorWords } from '../../text/errorWords'
import type words from '../../text/check.zh'
import type formWords from '../../text/form.zh'
import type { Say } from '../../text/say'

export interface CheckWords {
  readonly t: typeof words
  readonly form: typeof formWords
  readonly common: typeof commonWords
  readonly say: Say
}

/** One answer: what it was, and the page that changes it. */
export interface Answered {
  readonly key: string
  readonly name: string
  /** Undefined: still to be answered. */
  readonly value: string | undefined
  readonly note?: string
  /** Where it is changed; the service itself is changed by a list. */
  readonly page: 'apply' | 'authority' | 'collection' | 'service'
}

/** What was said about the card and the person. */
export const applicationRows = (draft: Draft, { t, form, common }: CheckWords): readonly Answered[] => [
  { key: 'service', name: t.service, value: common.service[draft.reason], page: 'service' },
  ...(factsFor(draft.reason).asks.includes('damage')
    ? [
        {
          key: 'damage',
          name: t.damage,
          value: draft.damage === undefined ? undefined : form.damage[draft.damage],
          page: 'apply' as const,
        },
      ]
    : []),
  { key: 'phone', name: t.phone, value: draft.phone === '' ? undefined : draft.phone, page: 'apply' },
]

/** What was said about collecting. */
export const collectionRows = (draft: Draft, { t, say }: CheckWords): readonly Answered[] => {
  const { authority, collection, mail } = draft
  const distance = authority?.distance === undefined ? undefined : say.distance(authority.distance)
  const way = { key: 'way', name: t.way, page: 'collection' } as const
  const office = {
    key: 'authority',
    name: t.authority,
    value: authority?.name,
    page: 'authority',
    ...(authority === undefined ? {} : { note: t.place(authority.address, distance) }),
  } as const
  if (collection !== 'mail') {
    return [office, { ...way, value: collection === undefined ? undefined : t.ways[collection] }]
  }
  const address = mail.region === undefined ? undefined : `${mail.region.name} ${mail.address}`
  return [
    office,
    { ...way, value: t.ways.mail },
    { key: 'recipient', name: t.recipient, value: mail.recipient, note: mail.phone, page: 'collection' },
    { key: 'address', name: t.address, value: address, page: 'collection' },
  ]
}

/** Until when it will be verified, were it submitted now (GZ-5). */
export const verifyBy = (service: ServiceId, nowMs: number, { t, say }: CheckWords): string => {
  const today = civilDate(instant(nowMs))
  const clock = startClock('verify', serviceLimit(service, 'verify', today), today, PUBLISHED_CALENDAR)
  return t.verifyBy(say.due(clock, today))
}

/** The limits of what follows, for the service meant (GZ-5, GZ-11). */
export const limitWords = (
  reason: Reason,
  today: PlainDate,
  { t }: CheckWords,
): { readonly verify: string; readonly whole: string } => {
  const n = numbersFor(serviceFor(reason), today)
  return { verify: t.verifySays(n('verify')), whole: t.wholeValue(n('whole')) }
}

export const costWords = (draft: Draft, today: PlainDate, { t, say }: CheckWords): string =>
  (draft.collection === 'mail' ? t.feeMail : t.feeWindow)(say.money(feeOn(serviceFor(draft.reason), today).value))

export interface Failure {
  readonly tone: 'warn' | 'bad'
  readonly title: string
  readonly text: string
  /** Where to go on, if not simply once more. */
  readonly way?: Route & { readonly word: string }
  /** To quote when asking for help. */
  readonly traceId: string
}

const fieldOf = (error: CallError): string | undefined => error.fields?.[0]?.field.split('.')[0]

/** Why it was not submitted and what to do; everything filled in stays. */
export const failureOf = (error: CallError, draft: Draft, { t, common }: CheckWords): Failure => {
  const { kind, code, facts, traceId } = error
  const base = { tone: 'bad', traceId, text: '' } as const
  if (code === 'openApplicationExists') {
    const id = facts?.['caseId']
    const page = typeof id === 'string' ? routes.case({ id }) : routes.home()
    return { ...base, title: t.openCase, way: { word: t.seeCase, ...page } }
  }
  if (kind === 'refused') {
    return {
      ...base,
      title: t.refused,
      text: t.refusedText,
      way: { word: t.seeReasons, ...routes.eligibility({ reason: draft.reason }) },
    }
  }
  if (kind !== 'invalid') {
    return { ...base, tone: 'warn', title: t.notSent, text: errorWords(error, common.error) }
  }
  const field = fieldOf(error)
  if (field === 'photoId')
    return { ...base, title: t.photoGone, way: { word: t.retake, ...routes.apply({ back: true }) } }
  if (field === 'acceptingAuthority') {
    return { ...base, title: t.notAccepting, way: { word: t.change, ...routes.authority({ back: true }) } }
  }
  const page = field === 'collection' ? 'collection' : 'apply'
  return { ...base, title: t.field, way: { word: t.change, ...routes[page]({ back: true }) } }
}
