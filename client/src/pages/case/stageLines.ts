import { civilDate, instant, oldCardDue, serviceLimit } from '@resident-card/shared'
import type { CaseView, ClockKind, PlainDate, StageView } from '@resident-card/shared'
import { refusalReason, returnReason } from '../../features/case/reasonWord'
import type { CaseWords } from '../../features/case/caseWords'
import { numbersAsOf } from '../../lib/numbersToday'

const CLOCK_OF: Readonly<Partial<Record<StageView['stage'], ClockKind>>> = {
  verify: 'verify',
  issue: 'issue',
  produce: 'produce',
}

/** The limit a stage will have, before its clock runs. */
const limitWords = (stage: StageView, item: CaseView, { say }: CaseWords): string | undefined => {
  const kind = CLOCK_OF[stage.stage]
  if (kind === undefined) return undefined
  const { value, unit } = serviceLimit(item.service, kind, (item.clocks[0]?.from ?? '9999-12-31') as PlainDate)
  return say.units(value, unit)
}

const todoLine = (stage: StageView, item: CaseView, words: CaseWords): string | undefined => {
  const { t } = words
  const short = item.authority.shortName
  const limit = limitWords(stage, item, words)
  if (limit !== undefined) return t.within(stage.stage === 'produce' ? t.productionCentre : stage.office?.name, limit)
  if (stage.stage === 'distribute') return item.collection === 'mail' ? t.toAddress : t.toWindow(short)
  if (stage.stage === 'deliver') return t.signMail
  return stage.stage === 'collect' ? t.collectHere(short) : undefined
}

const nowLine = (stage: StageView, item: CaseView, { t, say }: CaseWords): string | undefined => {
  if (stage.stage === 'distribute' && item.consignment !== undefined) {
    return t.consignmentNo(item.consignment.carrier, item.consignment.number)
  }
  if (stage.stage === 'deliver') return oldCardDue(item) ? t.signMailOld : t.signMail
  const office = stage.office?.name
  return stage.clock === undefined ? t.goingNoClock(office) : t.going(office, say.left(stage.clock))
}

const doneLines = (stage: StageView, item: CaseView, { t, say }: CaseWords): readonly string[] => {
  if (stage.stage === 'distribute' && item.consignment !== undefined) {
    return [t.consignmentNo(item.consignment.carrier, item.consignment.number)]
  }
  if (stage.stage === 'deliver') return [t.signMail]
  if (stage.usedDays === undefined) return stage.office === undefined ? [] : [stage.office.name]
  if (stage.usedDays === 0) return [t.lessThanADay(stage.office?.name)]
  const used = t.used(stage.office?.name, say.units(stage.usedDays, 'workingDay'))
  return [stage.clock === undefined ? used : `${used}${t.limitOf(stage.clock.limit)}`]
}

/** Limits in years are judged on the day of submission. */
const submittedOn = ({ submittedAt }: CaseView): string => civilDate(instant(submittedAt))

/** Who has a stage, how long it took or may take: the lines under its name. */
export const stageLines = (stage: StageView, item: CaseView, words: CaseWords): readonly string[] => {
  const { t, states } = words
  switch (stage.status) {
    case 'done':
      return doneLines(stage, item, words)
    case 'now':
      return [nowLine(stage, item, words)].filter((line) => line !== undefined)
    case 'todo':
      return [todoLine(stage, item, words)].filter((line) => line !== undefined)
    case 'turn':
      if (stage.stage === 'collect') return [t.collectHere(item.authority.shortName)]
      return item.mend === undefined
        ? []
        : [t.returnedBy(item.mend.office?.name, returnReason(item.mend.reason, states)), item.mend.note].filter(
            (line) => line !== '',
          )
    case 'refused':
      return [
        t.refusedHere,
        ...(item.refusal === undefined
          ? []
          : [refusalReason(item.refusal.reason, states, numbersAsOf(submittedOn(item)))]),
      ]
    case 'withdrawn':
      return [t.withdrawnHere]
  }
}
