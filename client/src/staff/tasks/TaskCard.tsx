import type { TaskView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { openScreen } from '../../app/open'
import { desks } from '../../app/routes'
import { Actions } from '../../components/layout/Actions'
import { Button } from '../../components/form/Button'
import { Card } from '../../components/layout/Card'
import { Icon } from '../../components/base/Icon'
import { KeyValue } from '../../components/data/KeyValue'
import { Pill } from '../../components/status/Pill'
import { keepUnits } from '../../text/keepUnits'
import type { Say } from '../../text/say'
import type words from '../../text/staff/tasks.zh'
import { viewTask } from './viewTask'

interface TaskCardProps {
  readonly task: TaskView
  readonly today: string
  readonly t: typeof words
  readonly say: Say
  /** Only a window officer receives cards. */
  readonly receives: boolean
  readonly onSettle: () => unknown
}

const Compare = ({ model, t }: { readonly model: ReturnType<typeof viewTask>; readonly t: typeof words }) => (
  <View className="task-compare">
    <View className="task-cmp-row task-cmp-head">
      <View className="task-cmp-name" />
      <View>{t.compare.ours}</View>
      <View>{t.compare.theirs}</View>
    </View>
    {model.compare.map(({ key, name, ours, theirs, differs }) => (
      <View key={key} className={`task-cmp-row ${differs ? 'task-differs' : ''}`}>
        <View className="task-cmp-name">{name}</View>
        <View className="num">{keepUnits(ours)}</View>
        <View className="num">{keepUnits(theirs)}</View>
      </View>
    ))}
  </View>
)

/** One task: what happened, both records, what to do now, and settling it. Red until it is settled. */
export const TaskCard = ({ task, today, t, say, receives, onSettle }: TaskCardProps) => {
  const model = viewTask(task, Date.now(), today, { t, say })
  const { closed, caseId } = task
  const open = closed === undefined
  return (
    <Card className={`task ${open ? 'task-open' : ''}`} id={`task-${task.taskId}`}>
      <View className="task-head">
        <Icon name={model.icon} size={28} className={open ? 'c-bad' : 'c-mute'} />
        <View className="task-title">{model.title}</View>
        <Pill kind={open ? 'late' : 'closed'} word={open ? t.tabs.open : t.tabs.closed} />
      </View>
      {task.caseNo === undefined ? null : <View className="note num">{`${t.caseNo} ${task.caseNo}`}</View>}
      <View className="note num">{t.at(say.when(task.at, today))}</View>
      <View className="task-why">{model.why}</View>
      {model.note === undefined ? null : <View className="strong num">{model.note}</View>}
      {model.compare.length === 0 ? null : <Compare model={model} t={t} />}
      {model.facts.length === 0 ? null : (
        <View className="task-facts">
          {model.facts.map(({ key, name, value }) => (
            <KeyValue key={key} name={name} tight>
              <View className="num">{value}</View>
            </KeyValue>
          ))}
        </View>
      )}
      {open ? (
        <View className="task-now">
          <View className="strong">{t.now}</View>
          <View>{model.now}</View>
        </View>
      ) : (
        <View className="task-now">
          <View className="strong">
            {t.closed.title} {t.close.outcomes[closed.outcome]}
          </View>
          <View>{keepUnits(closed.note)}</View>
          <View className="small num">{t.closed.by(closed.by, say.when(closed.at, today))}</View>
        </View>
      )}
      {!open ? null : (
        <Actions>
          {task.kind === 'mailFailed' && caseId !== undefined && receives ? (
            <Button
              small
              kind="plain"
              icon="box"
              word={t.mail.receive}
              onTap={() => void openScreen(desks.receive({ queue: 'receive', caseId }))}
            />
          ) : null}
          {task.mayClose ? (
            <Button small icon="edit" word={t.settle} onTap={onSettle} id={`settle-${task.taskId}`} />
          ) : (
            <View className="small task-whose">{t.onlySupervisor}</View>
          )}
        </Actions>
      )}
    </Card>
  )
}
