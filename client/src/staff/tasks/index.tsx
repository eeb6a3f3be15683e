import { handsOver } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { guarded } from '../../components/layout/guarded'
import { MoreLine } from '../../features/case/MoreLine'
import { chinaToday } from '../../lib/today'
import { Banner } from '../../components/status/Banner'
import { Empty } from '../../components/status/Empty'
import { ErrorState } from '../../components/status/ErrorState'
import { Loading } from '../../components/status/Loading'
import { Tabs } from '../../components/layout/Tabs'
import { useCommon, useSay, useText } from '../../text'
import { errorWords } from '../../text/errorWords'
import en from '../../text/staff/tasks.en'
import zh from '../../text/staff/tasks.zh'
import { DeskPage } from '../desk/DeskPage'
import { CloseSheet } from './CloseSheet'
import './index.scss'
import { TaskCard } from './TaskCard'
import { useTasks } from './useTasks'
import { isEmpty, Unreadable } from '../../components/status/Unreadable'

/** What must be looked at by a person; nothing here goes away by itself. */
const Screen = () => {
  const t = useText(zh, en)
  const common = useCommon()
  const say = useSay()
  const today = chinaToday()
  const { status, setStatus, pages, settling, setSettling, settle, busy, error } = useTasks(t)
  const { items } = pages
  return (
    <DeskPage title={t.title} about={t.about} current="tasks">
      {(staff) => (
        <View className="tasks">
          <Tabs
            tabs={[
              { value: 'open', word: t.tabs.open },
              { value: 'closed', word: t.tabs.closed },
            ]}
            value={status}
            onChange={setStatus}
          />
          {items === undefined && pages.error !== undefined ? (
            <ErrorState error={pages.error} onRetry={pages.reload} />
          ) : null}
          {items === undefined && pages.error === undefined ? <Loading /> : null}
          {items !== undefined && pages.error !== undefined ? (
            <Banner tone="warn">{errorWords(pages.error, common.error)}</Banner>
          ) : null}
          <Unreadable to="desk" rows={pages.unreadable} />
          {isEmpty(items, pages.unreadable) ? <Empty text={status === 'open' ? t.none : t.noneClosed} /> : null}
          {items?.map((task) => (
            <TaskCard
              key={task.taskId}
              task={task}
              today={today}
              t={t}
              say={say}
              receives={handsOver(staff.role)}
              onSettle={() => setSettling(task)}
            />
          ))}
          {pages.more === undefined ? null : (
            <MoreLine word={t.more} busy={pages.busy ? common.loading : undefined} onTap={pages.more} />
          )}
          {settling === undefined ? null : (
            <CloseSheet
              task={settling}
              busy={busy}
              error={error}
              errorWord={(failed) => (failed.kind === 'conflict' ? t.close.stale : errorWords(failed, common.error))}
              t={t}
              busyWord={common.busy(t.close.busy)}
              onClose={settle}
              onLeave={() => setSettling(undefined)}
            />
          )}
        </View>
      )}
    </DeskPage>
  )
}

export default guarded(Screen)
