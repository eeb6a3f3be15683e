import {
  civilDate,
  instant,
  numbersOn,
  phraseIn,
  type NoticeCode,
  type NumberOf,
  type ReplyOf,
} from '@resident-card/shared'
import { refusalReason, returnReason, sendBackReason, undoReason } from '../../features/case/reasonWord'
import type { IconName } from '../../components/base/Icon'
import type words from '../../text/messages.zh'
import type { Say } from '../../text/say'
import type stateWords from '../../text/states.zh'

export type Message = ReplyOf<'applications', 'listMessages'>['items'][number]

export interface MessageRow {
  readonly messageId: string
  readonly title: string
  readonly body?: string
  readonly when: string
  readonly unread: boolean
  readonly icon: IconName
  readonly iconClass: string
  readonly caseId?: string
  /** Where there is something to do about it; else the case. */
  readonly opens: 'case' | 'code'
}

export interface MessageWords {
  readonly t: typeof words
  readonly states: typeof stateWords
  readonly say: Say
}

type Mark = readonly [IconName, string]

/** Shape and colour by what it asks: done, my turn, refused, anything else. */
const ICONS = {
  submitted: ['files', 'c-pri'],
  accepted: ['going', 'c-pri'],
  issued: ['stamp', 'c-pri'],
  ready: ['ok', 'c-ok'],
  collected: ['closed', 'c-mute'],
  delivered: ['closed', 'c-mute'],
  withdrawn: ['closed', 'c-mute'],
  oldCardTaken: ['ok', 'c-ok'],
  returned: ['turn', 'c-warn'],
  refused: ['no', 'c-bad'],
  collectReminder: ['soon', 'c-warn'],
  codeOtherDevice: ['soon', 'c-warn'],
  handOverUndone: ['turn', 'c-warn'],
  extended: ['soon', 'c-warn'],
  deliveryFailed: ['soon', 'c-warn'],
  dispatched: ['truck', 'c-pri'],
  sentBack: ['bell', 'c-pri'],
  collectionChanged: ['bell', 'c-pri'],
} satisfies Record<NoticeCode, Mark> as Readonly<Record<string, Mark>>

const fact = (message: Message, name: string): string | undefined => {
  const value = message.facts[name]
  return value === undefined ? undefined : String(value)
}

/** As they were when it was sent. */
const numbersOf = ({ at }: Message): NumberOf => numbersOn(civilDate(instant(at)))

const bodyOf = (message: Message, today: string, { t, states, say }: MessageWords): string | undefined => {
  const { body } = t
  const due = fact(message, 'dueOn')
  const date =
    due === undefined ? undefined : say.due({ dueOn: due, provisional: message.facts['provisional'] === 1 }, today)
  const reason = fact(message, 'reason') ?? 'other'
  switch (message.code) {
    case 'submitted':
    case 'accepted':
    case 'ready':
    case 'extended':
    case 'collectReminder':
      return body[message.code](date)
    case 'returned':
      return body.returned(returnReason(reason, states))
    case 'refused':
      return body.refused(refusalReason(reason, states, numbersOf(message)))
    case 'sentBack':
      return body.sentBack(sendBackReason(reason, states))
    case 'handOverUndone':
      return body.handOverUndone(undoReason(reason, states))
    case 'dispatched':
      return body.dispatched(fact(message, 'carrier') ?? '', fact(message, 'number') ?? '')
    case 'oldCardTaken':
      return body.oldCardTaken[fact(message, 'oldCard') ?? '']
    case 'collectionChanged':
      return body.collectionChanged[fact(message, 'collection') ?? '']
    case 'issued':
      return body.issued(numbersOf(message)('produce'))
    case 'deliveryFailed':
    case 'withdrawn':
    case 'collected':
    case 'delivered':
    case 'codeOtherDevice':
      return body[message.code]
  }
}

/** Messages as lines of the inbox; a code that has no words yet still says that something happened. */
export const viewMessages = (items: readonly Message[], today: string, words: MessageWords): readonly MessageRow[] =>
  items.map((message) => {
    const [icon, iconClass] = ICONS[message.code] ?? (['bell', 'c-pri'] as const)
    const body = bodyOf(message, today, words)
    return {
      messageId: message.messageId,
      title: phraseIn(words.t.heading[message.code] ?? words.t.other, numbersOf(message)),
      ...(body !== undefined && body !== '' && { body }),
      when: words.say.when(message.at, today),
      unread: !message.read,
      icon,
      iconClass,
      // The case's own page says more than the code once the card is handed over; the code page then leads there.
      opens: message.code === 'codeOtherDevice' ? ('code' as const) : ('case' as const),
      ...(message.caseId !== undefined && { caseId: message.caseId }),
    }
  })
