import type { CaseView, StageView } from '@resident-card/shared'
import type { TimelineMark } from '../../components/status/Timeline'
import { stageWord } from '../../features/case/stageWord'
import type { CaseWords } from '../../features/case/caseWords'
import { stageLines } from './stageLines'
import { viewAfterwards, viewRounds, type Line } from './viewRounds'
import { collectionOf } from './collectionOf'

const MARKS: Record<StageView['status'], TimelineMark> = {
  done: 'done',
  now: 'now',
  todo: 'todo',
  turn: 'turn',
  refused: 'no',
  withdrawn: 'closed',
}

const whenOf = (stage: StageView, item: CaseView, today: string, { t, say }: CaseWords): { when?: string } => {
  if (stage.at !== undefined) return { when: say.dateTime(stage.at, today) }
  if (stage.dueOn !== undefined && stage.status !== 'turn') {
    const date = say.date(stage.dueOn, today)
    if (stage.clock?.status === 'overdue') return { when: t.wasDue(date) }
    return { when: stage.estimated === true ? t.expectedBy(date) : t.by(date) }
  }
  if (stage.status === 'turn' && stage.stage === 'collect' && stage.dueOn !== undefined) {
    return { when: (stage.estimated === true ? t.expectedBy : t.by)(say.date(stage.dueOn, today)) }
  }
  const waiting = stage.stage === 'distribute' && stage.status !== 'done'
  return waiting ? { when: collectionOf(item) === 'mail' ? t.willTellMail : t.willTell } : {}
}

/**
 * The way of a case from top to bottom. A round that was returned stays in it with its words and its photo, before the
 * stage that was begun anew.
 */
export const viewTimeline = (item: CaseView, today: string, words: CaseWords): readonly Line[] => {
  const rounds = viewRounds(item, today, words)
  const stages = item.stages.flatMap((stage): Line[] => {
    const before = rounds.filter((round) => round.before === stage.stage).map(({ line }) => line)
    // The first submission and all that followed it are told by the rounds themselves.
    if (stage.stage === 'submit' && before.length > 0) return before
    const line: Line = {
      key: stage.stage,
      // Collecting is not something that was sent back: it is what happens now.
      mark: stage.status === 'turn' && stage.stage === 'collect' ? 'now' : MARKS[stage.status],
      title:
        stage.status === 'turn' && stage.stage !== 'collect'
          ? words.t.returned
          : stageWord(stage.stage, collectionOf(item), words.states),
      ...whenOf(stage, item, today, words),
      notes: stageLines(stage, item, words),
    }
    return [...before, line]
  })
  return [...stages, ...viewAfterwards(item, today, words)]
}
