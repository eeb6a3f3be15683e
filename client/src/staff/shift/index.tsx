import { phrasesIn, type SessionView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { guarded } from '../../components/layout/guarded'
import { MoreLine } from '../../features/case/MoreLine'
import { chinaToday } from '../../lib/today'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Dock } from '../../components/layout/Dock'
import { ErrorState } from '../../components/status/ErrorState'
import { Loading } from '../../components/status/Loading'
import { useCommon, useSay, useText } from '../../text'
import { errorWords } from '../../text/errorWords'
import en from '../../text/staff/shift.en'
import zh from '../../text/staff/shift.zh'
import { DeskPage } from '../desk/DeskPage'
import { wordOf } from '../desk/wordOf'
import { useWide } from '../device/useWide'
import { BeginForm } from './BeginForm'
import { Earlier } from './Earlier'
import { EndForm } from './EndForm'
import './index.scss'
import { LedgerList } from './LedgerList'
import { OpenShift } from './OpenShift'
import { Unconfirmed } from './Unconfirmed'
import { UndoSheet } from './UndoSheet'
import { useShift } from './useShift'
import { useUnconfirmed } from '../desk/useUnconfirmed'
import { viewLedger } from './viewLedger'
import { numbersToday } from '../../lib/numbersToday'
import { isEmpty, Unreadable } from '../../components/status/Unreadable'

/** The safe of this authority: begin a shift, its running ledger, its end; earlier shifts. */
const Screen = () => {
  const t = useText(zh, en)
  const common = useCommon()
  const say = useSay()
  const wide = useWide()
  const today = chinaToday()
  const desk = useShift(t)
  const waiting = useUnconfirmed()
  const { query, shift, ledger, earlier, begin, end, undo } = desk
  const errorWord = wordOf({ ...t.errors, ...phrasesIn(t.undo.refusals, numbersToday()) }, common.error)
  const lines = viewLedger(ledger.items ?? [], today, t, say)
  const ending = end.open && shift !== undefined
  const endButton = <Button word={t.end.open} onTap={() => end.setOpen(true)} id="shift-close" />
  const withEnd = shift === undefined || ending ? {} : wide ? { action: endButton } : { dock: <Dock>{endButton}</Dock> }

  const body = (role: SessionView['role']) => {
    if (query.state === 'loading') return <Loading />
    if (query.state === 'failed') return <ErrorState error={query.error} onRetry={desk.readAgain} />
    if (ending)
      return (
        <EndForm
          shift={shift}
          mine={waiting.length}
          busy={end.busy}
          error={end.error}
          errorWord={(error) =>
            error.code === 'mustBeExplained'
              ? t.end.changed
              : error.kind === 'conflict' || error.kind === 'state'
                ? t.end.stale
                : errorWord(error)
          }
          t={t}
          busyWord={common.busy(t.end.busy)}
          onEnd={(input) => end.run(shift, input)}
          onBack={() => end.setOpen(false)}
        />
      )
    return (
      <>
        {query.refreshError === undefined ? null : (
          <Banner tone="warn">{errorWords(query.refreshError, common.error)}</Banner>
        )}
        {shift === undefined ? (
          <BeginForm
            expected={query.value.expected}
            mine={waiting.length}
            busy={begin.busy}
            error={begin.error}
            errorWord={errorWord}
            t={t}
            busyWord={common.busy(t.begin.busy)}
            onBegin={begin.run}
          />
        ) : (
          <OpenShift shift={shift} today={today} t={t} say={say} knows={role === 'supervisor'} />
        )}
        <View className="cells-title">
          <View>{t.ledger.title}</View>
          {shift === undefined ? (
            <View className="small">{t.ledger.lastDay(numbersToday()('ledgerShown'))}</View>
          ) : null}
        </View>
        {ledger.error === undefined ? null : <ErrorState error={ledger.error} onRetry={ledger.reload} />}
        {ledger.items === undefined && ledger.error === undefined ? <Loading /> : null}
        <Unreadable to="desk" rows={ledger.unreadable} />
        {isEmpty(ledger.items, ledger.unreadable) ? <View className="shift-none note">{t.ledger.empty}</View> : null}
        {lines.length === 0 ? null : <LedgerList lines={lines} t={t} onUndo={undo.choose} />}
        {ledger.more === undefined ? null : (
          <MoreLine word={t.ledger.more} busy={ledger.busy ? common.loading : undefined} onTap={ledger.more} />
        )}
        <Earlier shifts={earlier} today={today} t={t} say={say} busyWord={common.loading} />
      </>
    )
  }
  return (
    <DeskPage title={t.title} about={t.about} current="shift" {...withEnd}>
      {({ role }) => (
        <View className="shift">
          {ending ? null : <Unconfirmed lines={waiting} today={today} t={t} say={say} />}
          {body(role)}
          {undo.line === undefined ? null : (
            <UndoSheet
              line={undo.line}
              busy={undo.busy}
              error={undo.error}
              errorWord={errorWord}
              t={t}
              busyWord={common.busy(t.undo.busy)}
              onUndo={undo.run}
              onClose={() => undo.choose(undefined)}
            />
          )}
        </View>
      )}
    </DeskPage>
  )
}

export default guarded(Screen)
