import type { Queue } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Icon } from '../../components/base/Icon'
import type { Column } from '../../components/data/Table'
import type deskWords from '../../text/staff/desk.zh'
import type queueWords from '../../text/staff/queue.zh'
import { DuePill } from '../rows/DuePill'
import { extraColumn, type QueueRowView } from './viewQueue'

const Gone = ({ word }: { readonly word: string }) => (
  <View className="c-mute">
    <Icon name="lock" size={16} /> {word}
  </View>
)

/** The columns of a desk's table. */
export const queueColumns = (
  queue: Queue,
  t: typeof queueWords,
  desk: typeof deskWords,
): readonly Column<QueueRowView>[] => {
  const extra = extraColumn(queue)
  const name = (row: QueueRowView) => (
    <>
      {row.holder}
      {row.row.rounds > 0 ? <View className="queue-again">{t.again}</View> : null}
    </>
  )
  return [
    {
      key: 'clock',
      head: `${t.columns.clock} ↑`,
      cell: ({ row }) => <DuePill {...(row.clock === undefined ? {} : { clock: row.clock })} />,
    },
    { key: 'due', head: t.columns.due, cell: (row) => row.due },
    { key: 'who', head: t.columns.who, cell: name },
    { key: 'number', head: t.columns.number, cell: ({ number }) => <View className="num">{number}</View> },
    { key: 'reason', head: t.columns.reason, cell: (row) => row.reason },
    { key: 'collection', head: t.columns.collection, cell: (row) => row.collection },
    { key: 'hukou', head: t.columns.hukou, cell: (row) => row.hukou },
    ...(extra === 'place'
      ? [{ key: 'place', head: t.columns.place, cell: ({ row }: QueueRowView) => row.place ?? '' }]
      : []),
    ...(extra === 'mail'
      ? [{ key: 'mail', head: t.columns.mail, cell: ({ row }: QueueRowView) => row.consignment?.number ?? '' }]
      : []),
    {
      key: 'act',
      head: t.columns.act,
      cell: ({ row }) => (row.gone ? <Gone word={desk.gone} /> : <View className="c-pri">{t.act[queue]}</View>),
    },
  ]
}
