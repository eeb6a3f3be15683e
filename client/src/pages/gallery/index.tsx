import type { ClockView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { guarded } from '../../components/layout/guarded'
import { Actions } from '../../components/layout/Actions'
import { Banner, OfflineBanner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Card } from '../../components/layout/Card'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Check } from '../../components/form/Check'
import { Choice } from '../../components/form/Choice'
import { Cite } from '../../components/data/Cite'
import { ClockCard } from '../../components/status/ClockCard'
import { Dock } from '../../components/layout/Dock'
import { Empty } from '../../components/status/Empty'
import { ErrorState } from '../../components/status/ErrorState'
import { Inset } from '../../components/layout/Inset'
import { Loading } from '../../components/status/Loading'
import { NextWay } from '../../components/data/NextWay'
import { Page } from '../../components/layout/Page'
import { Photo } from '../../components/data/Photo'
import { Pill, type PillKind } from '../../components/status/Pill'
import { Result } from '../../components/status/Result'
import { Segmented } from '../../components/form/Segmented'
import { StatePill } from '../../components/status/StatePill'
import { Steps } from '../../components/status/Steps'
import { TextField } from '../../components/form/TextField'
import { Ticket } from '../../components/data/Ticket'
import { Timeline, type TimelineMark } from '../../components/status/Timeline'
import { VerdictPanel } from '../../components/status/VerdictPanel'
import t from '../../text/gallery.zh'

const TODAY = '2026-12-01'
const clock: ClockView = {
  kind: 'issue',
  clause: 'GZ-6',
  unit: 'workingDay',
  from: '2026-11-30',
  limit: 3,
  dueOn: '2026-12-03',
  provisional: false,
  calendarVersion: '',
  status: 'running',
  left: 2,
  used: 0,
  days: ['2026-12-01', '2026-12-02', '2026-12-03'],
}
const whole: ClockView = {
  ...clock,
  kind: 'whole',
  clause: 'GZ-11',
  limit: 30,
  dueOn: '2027-01-12',
  left: 28,
  used: 1,
  days: [],
  provisional: true,
}
const late: ClockView = {
  ...clock,
  status: 'overdue',
  left: -1,
  dueOn: '2026-11-30',
  days: ['2026-11-26', '2026-11-27', '2026-11-30'],
}
const marks: readonly TimelineMark[] = ['done', 'done', 'now', 'todo']
const digits = Array.from({ length: 225 }, (_, i) => (i * 7) % 10).join('')

/** Every component in one place, to look at; built only with `GALLERY=1`. */
const Gallery = () => {
  const [phone, setPhone] = useState('1380000000')
  const [way, setWay] = useState<'window' | 'mail'>('window')
  const [checked, setChecked] = useState(true)
  const [answer, setAnswer] = useState<'yes' | 'no'>()
  const [busy, setBusy] = useState(false)
  return (
    <Page
      title={t.title}
      dock={
        <Dock lead={t.tip}>
          <Button kind="plain" word={t.save} onTap={() => setBusy(false)} />
          <Button wide word={t.submit} busy={busy ? t.submitting : undefined} onTap={() => setBusy(true)} />
        </Dock>
      }
    >
      <ClockCard
        title={t.service}
        pill={<StatePill state="accepted" />}
        stage={t.stage}
        clock={clock}
        today={TODAY}
        office={t.office}
      >
        <Cite clause="GZ-6" says={t.limit} />
        <Cite clause="OFFICE-WITHDRAW" says={t.limit} />
      </ClockCard>
      <Cells title={t.progress}>
        <Timeline
          items={t.timeline.map((item, i) => ({
            key: item.title,
            mark: marks[i] ?? 'todo',
            title: item.title,
            when: item.when,
            ...(item.note === '' ? {} : { notes: [item.note] }),
          }))}
        />
      </Cells>
      <View style={{ height: '8px' }} />
      <Card>
        <View className="between">
          <View className="med">{t.service}</View>
          <StatePill state="ready" />
        </View>
        <Steps
          steps={t.steps.map((word, i) => ({ key: word, word, mark: i < 2 ? 'done' : i === 2 ? 'now' : 'todo' }))}
        />
      </Card>
      <Cells title={t.cells} tip={t.tip}>
        <Cell big icon="cardlost" title={t.lost} note={t.lostNote} onTap={() => undefined} />
        <Cell big icon="cardbroken" title={t.damaged} note={t.damagedNote} onTap={() => undefined} />
        <Cell title={t.service} value={t.office} onTap={() => undefined} />
        <Cell title={t.save} note={t.warn} disabled onTap={() => undefined} />
      </Cells>
      <ClockCard title={t.service} pill={<StatePill state="accepted" />} stage={t.stage} clock={whole} today={TODAY} />
      <ClockCard title={t.service} pill={<StatePill state="accepted" />} stage={t.stage} clock={late} today={TODAY} />
      <Cells>
        <View className="pad" style={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
          {Object.entries(t.pills).map(([kind, word]) => (
            <Pill key={kind} kind={kind as PillKind} word={word} />
          ))}
        </View>
      </Cells>
      <Cells title={t.phone}>
        <TextField label={t.recipient} value={t.name} onInput={() => undefined} />
        <TextField label={t.phone} type="number" value={phone} error={t.phoneError} onInput={setPhone} />
      </Cells>
      <Cells>
        <Choice
          title={t.window}
          aside="2.1 km"
          note={t.office}
          chosen={way === 'window'}
          onChoose={() => setWay('window')}
        >
          <Inset lines={[{ key: 'a', icon: 'card', text: t.bring }]} />
          <Actions>
            <Button small kind="plain" icon="phone" word={t.phone} onTap={() => undefined} />
            <Button small kind="plain" icon="nav" word={t.window} onTap={() => undefined} />
          </Actions>
        </Choice>
        <Choice title={t.mail} chosen={way === 'mail'} onChoose={() => setWay('mail')} />
      </Cells>
      <Result kind="no" title={t.result} text={t.resultText} />
      <Card className="card-flush">
        <View className="strong">{t.lost}</View>
        <Cite clause="GZ-12b" />
        <NextWay>{t.way}</NextWay>
      </Card>
      <Banner tone="warn">{t.warn}</Banner>
      <OfflineBanner title={t.offline} />
      <VerdictPanel kind="ok" title={t.verdictOk} notes={[t.verdictNote]} />
      <VerdictPanel kind="ok" unsure title={t.verdictOk} notes={[t.verdictNote]} />
      <VerdictPanel kind="no" title={t.verdictNo} notes={[t.verdictNote]} />
      <Cells>
        <Check word={t.check} note={t.checkNote} checked={checked} onChange={setChecked} />
        <View className="between pad">
          <View>{t.bring}</View>
          <Segmented
            done
            value={answer}
            onChange={setAnswer}
            options={[
              { value: 'yes', word: t.yes },
              { value: 'no', word: t.no },
            ]}
          />
        </View>
        <View className="pad" style={{ display: 'flex', gap: '12px' }}>
          <Photo src={undefined} alt="" missing={t.offline} />
        </View>
      </Cells>
      <Loading />
      <Empty text={t.empty} action={{ word: t.save, onTap: () => undefined }} />
      <ErrorState error={{ kind: 'unavailable', code: 'unavailable', traceId: '7kq4' }} onRetry={() => undefined} />
      <View className="karst" style={{ padding: '12px 0' }}>
        <Ticket
          name={t.name}
          service={t.service}
          qrDigits={digits}
          qrLabel={t.title}
          ring={0.63}
          ringText={t.ring}
          groups={['4827', '1936', '0584']}
          groupsNote={t.digitsNote}
          bring={[{ key: 'card', icon: 'card', title: t.bring, cite: <Cite clause="LAW-11" /> }]}
        />
      </View>
    </Page>
  )
}

export default guarded(Gallery)
