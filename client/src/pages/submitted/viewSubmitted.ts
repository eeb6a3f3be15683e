import type { CaseView } from '@resident-card/shared'
import type { TimelineItem } from '../../components/status/Timeline'
import type words from '../../text/submitted.zh'
import type { Say } from '../../text/say'

/** What happens next, stage by stage, with the one date that is known. Three working days each (GZ-5, GZ-6, GZ-7). */
export const nextStages = (
  view: Pick<CaseView, 'authority' | 'clock' | 'collection'>,
  today: string,
  { t, say }: { readonly t: typeof words; readonly say: Say },
): readonly TimelineItem[] => {
  const { clock } = view
  const due = clock && t.verifyBy(say.due(clock, today))
  const within = t.within(say.units(3, 'workingDay'))
  return [
    {
      key: 'verify',
      mark: 'now',
      title: t.verify(view.authority.shortName),
      ...(due === undefined ? {} : { when: due }),
    },
    { key: 'issue', mark: 'todo', title: t.issue, when: within },
    { key: 'produce', mark: 'todo', title: t.produce, when: within },
    { key: 'end', mark: 'todo', title: view.collection === 'mail' ? t.mailEnd : t.windowEnd, notes: [t.whole] },
  ]
}
