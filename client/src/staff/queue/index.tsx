import { phraseIn } from '@resident-card/shared'
import { guarded } from '../../components/layout/guarded'
import { openScreen } from '../../app/open'
import type { Route } from '../../app/route'
import { desks } from '../../app/routes'
import { useRoute } from '../../app/useRoute'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Dock } from '../../components/layout/Dock'
import { ErrorState } from '../../components/status/ErrorState'
import { Loading } from '../../components/status/Loading'
import { useCommon, useText } from '../../text'
import { errorWords } from '../../text/errorWords'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/queue.en'
import zh from '../../text/staff/queue.zh'
import { DeskPage } from '../desk/DeskPage'
import { rowRoute } from '../places/desksOf'
import { useWide } from '../device/useWide'
import { useQueue } from './useQueue'
import { QueueList } from './QueueList'
import './index.scss'
import { numbersToday } from '../../lib/numbersToday'
import { Unreadable } from '../../components/status/Unreadable'

/** The list of one desk, earliest due date first. */
const Screen = () => {
  const { queue = 'verify' } = useRoute(desks.queue)
  const t = useText(zh, en)
  const desk = useText(deskZh, deskEn)
  const common = useCommon()
  const wide = useWide()
  const { shown, error, busy, reload, more, showNew } = useQueue(queue)
  const first = shown?.rows.find(({ gone }) => !gone)
  const begin = (at: Route) => () => void openScreen(at)
  // What lies in the box is handed over by its holder's code, not by its row.
  const action =
    queue === 'ready' ? (
      <Button icon="scan" word={desk.scan} onTap={begin(desks.scan())} id="queue-scan" />
    ) : first === undefined ? undefined : (
      <Button
        word={t.next}
        {...(wide ? { hotkey: 'N' } : {})}
        onTap={begin(rowRoute(queue, first.caseId))}
        id="queue-next"
      />
    )
  return (
    <DeskPage
      title={desk.queues[queue]}
      about={phraseIn(desk.purpose[queue], numbersToday())}
      current={queue}
      action={action}
      dock={action === undefined ? undefined : <Dock>{action}</Dock>}
    >
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
            <Unreadable to="desk" rows={shown.unreadable} />
            <QueueList queue={queue} shown={shown} busy={busy} more={more} showNew={showNew} />
          </>
        )
      }
    </DeskPage>
  )
}

export default guarded(Screen)
