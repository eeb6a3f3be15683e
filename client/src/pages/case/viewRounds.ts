import {
  civilDate,
  instant,
  serviceLimit,
  type PlainDate,
  type CaseView,
  type HistoryView,
  type StageView,
} from '@resident-card/shared'
import type { TimelineItem } from '../../components/status/Timeline'
import { returnReason, sendBackReason, undoReason } from '../../features/case/reasonWord'
import type { CaseWords } from '../../features/case/caseWords'

/** A line of the timeline; with photos, both versions are shown under it. */
export interface Line extends Omit<TimelineItem, 'notes'> {
  readonly notes: readonly string[]
  readonly photos?: { readonly before: string; readonly after: string }
}

interface Round {
  /** The stage it is told in front of. */
  readonly before: StageView['stage']
  readonly line: Line
}

const photoBefore = (history: readonly HistoryView[], index: number): string | undefined =>
  history
    .slice(0, index)
    .map(({ photoId }) => photoId)
    .filter((id) => id !== undefined)
    .at(-1)

/** The days given more, by what was in force when the law's clock began. */
const extensionOf = ({ service, clocks }: CaseView, { at }: HistoryView): number => {
  const from = clocks.find(({ kind }) => kind === 'law')?.from
  return serviceLimit(service, 'lawExtension', from === undefined ? civilDate(instant(at)) : (from as PlainDate)).value
}

const lineOf = (
  entry: HistoryView,
  index: number,
  item: CaseView,
  words: CaseWords,
): Omit<Line, 'key' | 'when'> | undefined => {
  const { t, states } = words
  switch (entry.kind) {
    case 'submitted':
      return { mark: 'done', title: states.stage.submit, notes: [] }
    case 'passed':
      return { mark: 'done', title: states.stage.verify, notes: entry.office === undefined ? [] : [entry.office.name] }
    case 'returned': {
      const reason = t.returnedBy(entry.office?.name, returnReason(entry.reason ?? 'other', states))
      return { mark: 'turn', title: t.returned, notes: [reason, entry.note ?? ''].filter((line) => line !== '') }
    }
    case 'resubmitted': {
      const before = photoBefore(item.history, index)
      const fields = (entry.fields ?? []).map((field) => states.field[field])
      return {
        mark: 'done',
        title: t.resubmitted,
        notes: fields.length === 0 ? [] : [t.mended(states.list(fields))],
        ...(entry.photoId !== undefined && before !== undefined && { photos: { before, after: entry.photoId } }),
      }
    }
    case 'sentBack':
      return { mark: 'turn', title: t.sentBack, notes: [t.sentBackBy(sendBackReason(entry.reason ?? 'other', states))] }
    case 'handedOver':
      return { mark: 'closed', title: t.handedOver, notes: [t.handedOverAt(entry.office?.name, entry.officerNo ?? '')] }
    case 'handOverUndone':
      return {
        mark: 'turn',
        title: t.undone,
        notes: [t.undoneHow(undoReason(entry.reason ?? 'other', states)), entry.note ?? ''].filter(Boolean),
      }
    case 'deliveryFailed':
      return { mark: 'turn', title: t.deliveryFailed, notes: [t.deliveryFailedHow] }
    case 'extended':
      return {
        mark: 'done',
        title: t.extended(extensionOf(item, entry)),
        notes: [t.extendedBy(entry.office?.name), entry.note ?? ''].filter(Boolean),
      }
    case 'withdrawn':
    case 'issued':
    case 'refused':
    case 'held':
    case 'released':
    case 'produced':
    case 'dispatched':
    case 'received':
    case 'delivered':
    case 'collectionChanged':
    case 'oldCardTaken':
    case 'windowSaw':
      break
  }
  return undefined
}

/** What the window did after the last stage: the old card of a damaged one that came by mail (LAW-11). */
export const viewAfterwards = ({ history }: CaseView, today: string, { t, say }: CaseWords): readonly Line[] =>
  history.flatMap(({ kind, at, reason = '', office, officerNo = '' }): Line[] => {
    const title = kind === 'oldCardTaken' ? t.oldCardTaken[reason] : undefined
    if (title === undefined) return []
    return [
      {
        key: kind,
        mark: 'done',
        title,
        when: say.dateTime(at, today),
        notes: [t.handedOverAt(office?.name, officerNo)],
      },
    ]
  })

/** In front of which stage an earlier round stands. */
const beforeOf = (kind: HistoryView['kind'], item: CaseView): StageView['stage'] | undefined => {
  switch (kind) {
    case 'submitted':
    case 'passed':
    case 'returned':
    case 'resubmitted':
      return 'submit'
    case 'sentBack':
      return 'produce'
    case 'handedOver':
    case 'handOverUndone':
      return 'collect'
    case 'deliveryFailed':
      return item.stages.some(({ stage }) => stage === 'distribute') ? 'distribute' : 'collect'
    case 'extended':
      return (item.stages.find(({ status }) => status !== 'done') ?? item.stages.at(-1))?.stage
    case 'withdrawn':
    case 'issued':
    case 'refused':
    case 'held':
    case 'released':
    case 'produced':
    case 'dispatched':
    case 'received':
    case 'delivered':
    case 'collectionChanged':
    case 'oldCardTaken':
    case 'windowSaw':
      break
  }
  return undefined
}

/** What was gone through before the stages as they now stand: returned, mended and sent again; sent back; not delivered. */
export const viewRounds = (item: CaseView, today: string, words: CaseWords): readonly Round[] => {
  const { history } = item
  const last = history.reduce((at, { kind }, index) => (kind === 'resubmitted' || kind === 'returned' ? index : at), -1)
  return history.flatMap((entry, index): Round[] => {
    const before = beforeOf(entry.kind, item)
    if (before === undefined) return []
    // Without a return there are no rounds; and the return that still waits is the stage of now.
    const waiting = entry.kind === 'returned' && item.state === 'returned' && index === last
    if (before === 'submit' && (index > last || waiting)) return []
    // The hand-over that stands is the stage itself; one that was taken back stays to be read before it.
    if (entry.kind === 'handedOver' && !history.slice(index).some(({ kind }) => kind === 'handOverUndone')) return []
    const line = lineOf(entry, index, item, words)
    if (line === undefined) return []
    return [{ before, line: { ...line, key: `${entry.kind}${index}`, when: words.say.dateTime(entry.at, today) } }]
  })
}
