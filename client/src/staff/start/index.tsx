import { queuesOf, handsOver } from '@resident-card/shared'
import { guarded } from '../../components/layout/guarded'
import { rowRoute } from '../places/desksOf'
import type { SessionView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { openScreen } from '../../app/open'
import type { Route } from '../../app/route'
import { desks } from '../../app/routes'
import { Card } from '../../components/layout/Card'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { ErrorState } from '../../components/status/ErrorState'
import { Icon } from '../../components/base/Icon'
import { Loading } from '../../components/status/Loading'
import { Name } from '../../components/data/Name'
import { Result } from '../../components/status/Result'
import { shownName } from '../../features/case/shownName'
import { useCommon, useSay, useText } from '../../text'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/start.en'
import zh from '../../text/staff/start.zh'
import { DeskPage } from '../desk/DeskPage'
import { queueIcon } from '../desk/placesOf'
import { DuePill } from '../rows/DuePill'
import { BackCells } from './BackCells'
import { useStart } from './useStart'
import type { StartQueue, StartView } from './viewStart'
import './index.scss'

const open = (at: Route) => () => void openScreen(at)

/** Office, name, number: whose desk this is. */
const Badge = ({ staff }: { readonly staff: SessionView }) => {
  const t = useText(deskZh, deskEn)
  const { comma } = useText(zh, en)
  const number = staff.officerNo === undefined ? [] : [t.officerNo(staff.officerNo)]
  return (
    <View className="start-badge">
      <Icon name="user" size={44} className="c-pri" />
      <View className="start-who">
        <View className="title">{staff.name ?? ''}</View>
        <View className="note">{staff.office?.name ?? ''}</View>
        <View className="note num">{[t.roles[staff.role], ...number].join(comma)}</View>
      </View>
    </View>
  )
}

const First = ({ first, today }: { readonly first: NonNullable<StartView['first']>; readonly today: string }) => {
  const t = useText(zh, en)
  const desk = useText(deskZh, deskEn)
  const say = useSay()
  const { queue, row } = first
  const holder = shownName(row.holderName, useCommon())
  return (
    <Card onTap={open(rowRoute(queue, row.caseId))} label={`${t.first} ${holder}`} id="start-first">
      <View className="start-first">
        <View className="between">
          <View className="note">{t.first}</View>
          <DuePill {...(row.clock === undefined ? {} : { clock: row.clock })} />
        </View>
        <View className="start-name">
          <Name text={holder} />
        </View>
        <View className="note">
          {[desk.queues[queue], desk.reason[row.reason], row.hukouCounty.name].join(t.comma)}
        </View>
        {row.clock === undefined ? null : (
          <View className="note">{(row.clock.left < 0 ? t.wasDue : t.due)(say.date(row.clock.dueOn, today))}</View>
        )}
      </View>
    </Card>
  )
}

const QueueCell = ({ queue, count, more, late, today }: StartQueue) => {
  const t = useText(zh, en)
  const desk = useText(deskZh, deskEn)
  const state = [...(late > 0 ? [t.late(late)] : []), ...(today > 0 ? [t.today(today)] : [])]
  const note = count === 0 ? t.none : state.length === 0 ? t.inTime : state.join(t.comma)
  return (
    <Cell
      icon={queueIcon(queue)}
      title={desk.queues[queue]}
      note={<View className={late > 0 ? 'c-bad' : today > 0 ? 'c-warn' : ''}>{note}</View>}
      value={<View className="num">{t.rows(count, more)}</View>}
      onTap={open(desks.queue({ queue }))}
      id={`start-${queue}`}
    />
  )
}

const Body = ({ staff }: { readonly staff: SessionView }) => {
  const t = useText(zh, en)
  const desk = useText(deskZh, deskEn)
  const queues = queuesOf(staff.role)
  const { view, today, loaded, error, reload } = useStart(queues)
  return (
    <View className="start">
      <Badge staff={staff} />
      {handsOver(staff.role) ? (
        <Cells>
          <Cell big icon="scan" title={desk.scan} note={t.scanNote} onTap={open(desks.scan())} id="start-scan" />
        </Cells>
      ) : null}
      {error !== undefined && !loaded ? <ErrorState error={error} onRetry={reload} /> : null}
      {!loaded && error === undefined ? <Loading /> : null}
      {loaded && view.first !== undefined && today !== undefined ? <First first={view.first} today={today} /> : null}
      {loaded && queues.length > 0 && view.queues.every(({ count }) => count === 0) ? (
        <Result kind="ok" title={t.none} text={desk.done.words} />
      ) : null}
      {queues.length === 0 ? null : (
        <Cells title={t.queues}>
          {view.queues.map((one) => (
            <QueueCell key={one.queue} {...one} />
          ))}
        </Cells>
      )}
      <BackCells role={staff.role} />
      {staff.demo ? <View className="start-demo">{t.demo}</View> : null}
    </View>
  )
}

/** The first page of a member of staff: whose desk, what is due first, every queue. */
const Screen = () => {
  const t = useText(deskZh, deskEn)
  return (
    <DeskPage title={t.start} current="start">
      {(staff) => <Body staff={staff} />}
    </DeskPage>
  )
}

export default guarded(Screen)
