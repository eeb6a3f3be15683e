import { serviceLimit, type PlainDate, type CaseView } from '@resident-card/shared'
import type { TimelineItem } from '../../components/status/Timeline'
import type words from '../../text/submitted.zh'
import type { Say } from '../../text/say'

/** What happens next, stage by stage, with the one date that is known. Each has its own limit (GZ-5, GZ-6, GZ-7). */
export const nextStages = (
  view: Pick<CaseView, 'authority' | 'clock' | 'collection' | 'service'>,
  today: string,
  { t, say }: { readonly t: typeof words; readonly say: Say },
): readonly TimelineItem[] => {
  const { clock, service } = view
  const due = clock && t.verifyBy(say.due(clock, today))
  const within = (kind: 'issue' | 'produce'): string => {
    const { value, unit } = serviceLimit(service, kind, today as PlainDate)
    return t.within(say.units(value, unit))
  }
  const whole = t.whole(serviceLimit(service, 'whole', today as PlainDate).value)
  return [
    {
      key: 'verify',
      mark: 'now',
      title: t.verify(view.authority.shortName),
      ...(due === undefined ? {} : { when: due }),
    },
    { key: 'issue', mark: 'todo', title: t.issue, when: within('issue') },
    { key: 'produce', mark: 'todo', title: t.produce, when: within('produce') },
    { key: 'end', mark: 'todo', title: view.collection === 'mail' ? t.mailEnd : t.windowEnd, notes: [whole] },
  ]
}
