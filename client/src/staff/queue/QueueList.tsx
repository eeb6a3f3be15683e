import type { Queue } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { openScreen } from '../../app/open'
import { Button } from '../../components/form/Button'
import { Chips, type Chip } from '../../components/form/Chips'
import { Empty } from '../../components/status/Empty'
import { Result } from '../../components/status/Result'
import { isEmpty } from '../../components/status/Unreadable'
import { Table } from '../../components/data/Table'
import { useCommon, useSay, useText } from '../../text'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/queue.en'
import zh from '../../text/staff/queue.zh'
import { rowRoute } from '../places/desksOf'
import type { ShownQueue } from '../rows/queueStore'
import { useWide } from '../device/useWide'
import { DUE_STATES, type DueFilter } from '../rows/dueState'
import { FindField } from './FindField'
import { findRows } from './findRows'
import { QueueCards } from './QueueCards'
import { queueColumns } from './queueColumns'
import { QueueFoot } from './QueueFoot'
import { useCursor } from './useCursor'
import { viewQueue, type QueueRowView } from './viewQueue'

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

/** The rows with their filters; at a desk a table that keys move through, on a phone cards. */
export const QueueList = ({ queue, shown, busy, more, showNew }: ListProps) => {
  const t = useText(zh, en)
  const desk = useText(deskZh, deskEn)
  const common = useCommon()
  const say = useSay()
  const wide = useWide()
  const [filter, setFilter] = useState<DueFilter>('all')
  const [text, setText] = useState('')
  const view = viewQueue(findRows(shown.rows, text), shown.today, filter, { say, desk, t, common })
  const open = (caseId: string) => void openScreen(rowRoute(queue, caseId))
  const openRow = ({ id, row }: QueueRowView) => (row.gone ? undefined : open(id))
  const showAll = () => {
    setFilter('all')
    setText('')
  }
  const openOnly = () => {
    const [only, ...others] = view.openIds
    if (only !== undefined && others.length === 0) open(only)
  }
  const { current } = useCursor(view.openIds, open)
  const chips = (['all', ...DUE_STATES] as const).map((due) => chipOf(due, t.filters[due], view.counts[due]))
  if (shown.rows.length === 0 && shown.arrived === 0) {
    if (!isEmpty(shown.rows, shown.unreadable)) return null
    return <Result kind="ok" title={desk.done.title} text={desk.done.words} />
  }
  return (
    <>
      <View className="queue-tools">
        <View className="queue-bar">
          <Chips chips={chips} value={filter} onChange={setFilter} />
        </View>
        <FindField value={text} onInput={setText} onDone={openOnly} />
      </View>
      {shown.arrived === 0 ? null : (
        <View className="queue-new">
          <Button small kind="plain" icon="bell" word={t.arrived(shown.arrived)} onTap={showNew} />
        </View>
      )}
      {view.rows.length === 0 ? (
        <Empty text={t.none} action={{ word: t.showAll, onTap: showAll }} />
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
