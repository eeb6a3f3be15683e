import { View } from '@tarojs/components'
import { guarded } from '../../components/layout/guarded'
import { openScreen } from '../../app/open'
import { desks } from '../../app/routes'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Empty } from '../../components/status/Empty'
import { Pill } from '../../components/status/Pill'
import { useSay, useText } from '../../text'
import en from '../../text/staff/offline.en'
import zh from '../../text/staff/offline.zh'
import { DeskPage } from '../desk/DeskPage'
import { sendQueue } from '../offline/desk'
import { useDesk } from '../offline/useDesk'
import { viewLines } from './viewLines'
import './index.scss'

/** What this device handed over without network, in order, and what became of each. */
const Body = ({ today }: { readonly today: string }) => {
  const t = useText(zh, en).queue
  const say = useSay()
  const { queue, connection } = useDesk()
  const rows = viewLines(queue.lines, today, t, say)
  const confirmed = queue.lines.filter(({ state }) => state === 'confirmed').length
  const summary = t.summary(queue.waiting, confirmed)
  if (rows.length === 0)
    return (
      <View id="unsynced-empty">
        <Empty text={t.empty} />
        <View className="note unsynced-note">{t.emptyNote}</View>
      </View>
    )
  return (
    <View className="unsynced" id="unsynced">
      {queue.conflicts === 0 ? null : (
        <>
          <Banner tone="bad" title={t.conflictTitle(queue.conflicts)}>
            {t.conflictWords}
          </Banner>
          <Cells>
            <Cell
              icon="edit"
              iconClass="c-bad"
              title={t.tasks}
              onTap={() => void openScreen(desks.tasks())}
              id="unsynced-tasks"
            />
          </Cells>
        </>
      )}
      {queue.waiting === 0 ? null : (
        <View className="unsynced-send">
          <Button
            id="unsynced-send"
            icon="redo"
            word={t.send}
            busy={queue.sending && connection === 'online' ? t.sending : undefined}
            disabled={connection === 'offline'}
            onTap={sendQueue}
          />
          {connection === 'offline' ? <View className="note">{t.offline}</View> : null}
        </View>
      )}
      <Cells {...(summary === '' ? {} : { title: summary })}>
        {rows.map(({ key, no, caseNo, at, pill, what, bad }) => (
          <View key={key} className={`unsynced-row ${bad ? 'unsynced-bad' : ''}`}>
            <View className="unsynced-no note num">{no}</View>
            <View className="unsynced-case num">{caseNo}</View>
            <View className="unsynced-at note num">{at}</View>
            <View className="unsynced-pill">
              <Pill kind={pill.kind} word={pill.word} />
            </View>
            <View className="unsynced-what note">{what}</View>
          </View>
        ))}
      </Cells>
    </View>
  )
}

const Screen = () => {
  const t = useText(zh, en).queue
  return (
    <DeskPage title={t.title} about={t.about} current="unsynced">
      {({ today }) => <Body today={today} />}
    </DeskPage>
  )
}

export default guarded(Screen)
