import { factsFor } from '@resident-card/shared'
import { unbroken } from '../../features/case/unbroken'
import type { IconName } from '../../components/base/Icon'
import type words from '../../text/code.zh'
import type { Say } from '../../text/say'
import { readSlots, SLOT_MS } from './codeSlots'
import type { KeptTicket, TicketFacts } from './codeStore'

export interface BringLine {
  readonly key: string
  readonly icon: IconName
  readonly title: string
  readonly note?: string
  readonly clause?: string
}

export interface CodeModel {
  readonly qrDigits: string
  /** Slots used up: the code is there, plainly not valid. */
  readonly exhausted: boolean
  /** 0…1 of the slot still to run. */
  readonly ring: number
  readonly ringText: string
  /** Twelve digits in threes of four; none without network. */
  readonly groups?: readonly string[]
  readonly groupsNote: string
  /** Under the ticket. */
  readonly tip: string
  readonly bring: readonly BringLine[]
}

export interface CodeWords {
  readonly t: typeof words
  readonly say: Say
}

const untilLine = ({ clock }: TicketFacts, today: string, { t, say }: CodeWords): readonly BringLine[] => {
  if (clock === undefined) return []
  const date = say.due(clock, today)
  const title = clock.left < 0 ? t.collectByLate(date) : t.collectBy(date)
  return [{ key: 'until', icon: 'hour', title, clause: clock.clause }]
}

/** What to bring, who has to come, where and when, until when. */
export const viewBring = (facts: TicketFacts, today: string, words: CodeWords): readonly BringLine[] => {
  const { t, say } = words
  const { authority, fee, reason } = facts
  const hours = say.hoursToday(authority.hours, today)
  const old: BringLine =
    factsFor(reason).oldCard === 'handedBack'
      ? { key: 'old', icon: 'card', title: t.bringOldCard, clause: 'LAW-11' }
      : { key: 'old', icon: 'card', title: t.bringNothing, clause: 'INV-1' }
  return [
    old,
    {
      key: 'person',
      icon: 'user',
      title: t.inPerson,
      note: fee.paidOn === undefined ? t.fee(say.money(fee.fen)) : t.feePaid,
    },
    {
      key: 'place',
      icon: 'pin',
      title: t.window(authority.shortName),
      note: unbroken(
        hours === undefined ? [t.closedToday, ...say.hours(authority.hours)].join('\n') : t.openToday(hours),
      ),
    },
    ...untilLine(facts, today, words),
  ]
}

const groupsOf = (digits: string): readonly string[] => digits.match(/\d{4}/g) ?? [digits]

/** The code page at this moment: pure in the device's clock and in whether there is network. */
export const viewCode = (
  { code, facts }: KeptTicket,
  deviceNow: number,
  online: boolean,
  today: string,
  words: CodeWords,
): CodeModel => {
  const { t } = words
  const reading = readSlots(code, deviceNow)
  const bring = viewBring(facts, today, words)
  const last = code.slots.at(-1)?.digits ?? ''
  if (reading.slot === undefined) {
    return {
      qrDigits: last,
      exhausted: true,
      ring: 0,
      ringText: t.usedUpWhy,
      groupsNote: online ? t.fetching : t.usedUp,
      tip: t.screenshot,
      bring,
    }
  }
  const shown = {
    qrDigits: reading.slot.digits,
    exhausted: false,
    ring: (reading.secondsLeft * 1000) / SLOT_MS,
    ringText: t.next(reading.secondsLeft),
    bring,
  }
  if (!online) return { ...shown, groupsNote: t.offline, tip: t.offlineFor(reading.minutesLeft) }
  if (reading.locatorSeconds === 0) return { ...shown, groupsNote: t.digitsComing, tip: t.screenshot }
  const minutes = Math.ceil(reading.locatorSeconds / 60)
  const note = t.digitsTip(minutes)
  return { ...shown, groups: groupsOf(code.locator.digits), groupsNote: note, tip: t.screenshot }
}
