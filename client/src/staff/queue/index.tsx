import { QUEUES, type Queue } from '@resident-card/shared'
import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Banner } from '../../components/Banner'
import { Button } from '../../components/Button'
import { Chips, type Chip } from '../../components/Chips'
import { Empty } from '../../components/Empty'
import { ErrorState } from '../../components/ErrorState'
import { Loading } from '../../components/Loading'
import { Result } from '../../components/Result'
import { Table } from '../../components/Table'
import { useCommon, useSay, useText } from '../../text'
import { errorWords } from '../../text/errorWords'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/queue.en'
import zh from '../../text/staff/queue.zh'
import { DeskPage } from '../desk/DeskPage'
import { rowUrl } from '../desk/desksOf'
import type { ShownQueue } from '../desk/queueStore'
import { useWide } from '../device/useWide'
import { DUE_STATES, type DueFilter } from './dueState'
import { QueueCards } from './QueueCards'
import { queueColumns } from './queueColumns'
import { QueueFoot } from './QueueFoot'
import { useCursor } from './useCursor'
import { useQueue } from './useQueue'
import { viewQueue, type QueueRowView } from './viewQueue'
import './index.scss'

const chipOf = (value: DueFilter, word: string, count: number): Chip<DueFilter> => {
  const looks = {
    all: {},
    late: { icon: 'late', iconClass: 'c-bad' },
    today: { icon: 'soon', iconClass: 'c-warn' },
    one: { icon: 'soon', iconClass: 'c-warn' },
    later: { icon: 'going', iconClass: 'c-pri' },
  } as const
  return { value, word, count, ...looks[value] }
}

interface ListProps {
  readonly queue: Queue
  readonly shown: ShownQueue
  readonly busy: boolean
  readonly more: () => void
  readonly showNew: () => void
}

const List = ({ queue, shown, busy, more, showNew }: ListProps) => {
  const t = useText(zh, en)
  const desk = useText(deskZh, deskEn)
  const say = useSay()
  const wide = useWide()
  const [filter, setFilter] = useState<DueFilter>('all')
  const view = viewQueue(shown.rows, shown.today, filter, { say, desk, t })
  const open = (caseId: string) => void Taro.navigateTo({ url: rowUrl(queue, caseId) })
  const openRow = ({ id, row }: QueueRowView) => (row.gone ? undefined : open(id))
  const { current } = useCursor(view.openIds, open)
  const chips = (['all', ...DUE_STATES] as const).map((due) => chipOf(due, t.filters[due], view.counts[due]))
  if (shown.rows.length === 0 && shown.arrived === 0) {
    return <Result kind="ok" title={desk.done.title} text={desk.done.words} />
  }
  return (
    <>
      <View className="queue-bar">
        <Chips chips={chips} value={filter} onChange={setFilter} />
      </View>
      {shown.arrived === 0 ? null : (
        <Button small kind="plain" icon="bell" word={t.arrived(shown.arrived)} onTap={showNew} />
      )}
      {view.rows.length === 0 ? (
        <Empty text={t.none} action={{ word: t.showAll, onTap: () => setFilter('all') }} />
      ) : wide ? (
        <Table
          columns={queueColumns(queue, t, desk)}
          rows={view.rows}
          keyOf={({ id }) => id}
          labelOf={({ label }) => label}
          current={current}
          onOpen={openRow}
        />
      ) : (
        <QueueCards queue={queue} rows={view.rows} onOpen={open} />
      )}
      <QueueFoot shown={shown} busy={busy} onMore={more} />
    </>
  )
}

const queueOf = (name: string | undefined): Queue => QUEUES.find((queue) => queue === name) ?? 'verify'

/** The list of one desk, earliest due date first. */
const Screen = () => {
  const queue = queueOf(useRouter().params['queue'])
  const t = useText(zh, en)
  const desk = useText(deskZh, deskEn)
  const common = useCommon()
  const { shown, error, busy, reload, more, showNew } = useQueue(queue)
  const first = shown?.rows.find(({ gone }) => !gone)
  const action =
    first === undefined ? undefined : (
      <Button word={t.next} hotkey="N" onTap={() => void Taro.navigateTo({ url: rowUrl(queue, first.caseId) })} />
    )
  return (
    <DeskPage title={desk.queues[queue]} about={desk.purpose[queue]} current={queue} action={action}>
      {() =>
        shown === undefined ? (
          error === undefined ? (
            <Loading />
          ) : (
            <ErrorState error={error} onRetry={reload} />
          )
        ) : (
          <>
            {error === undefined ? null : (
              <Banner tone={error.code === 'offline' ? 'offline' : 'warn'}>{errorWords(error, common.error)}</Banner>
            )}
            <List queue={queue} shown={shown} busy={busy} more={more} showNew={showNew} />
          </>
        )
      }
    </DeskPage>
  )
}

export default Screen
