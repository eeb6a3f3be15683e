import type { Queue, QueueRow } from '@resident-card/shared'
import type { ReactNode } from 'react'
import { Empty } from '../../components/status/Empty'
import { ErrorState } from '../../components/status/ErrorState'
import { Loading } from '../../components/status/Loading'
import { useText } from '../../text'
import en from '../../text/staff/desk.en'
import zh from '../../text/staff/desk.zh'
import { DeskPage } from './DeskPage'
import type { useRow } from './useRow'
import { leave } from './useStep'

interface StepGateProps {
  readonly queue: Queue
  readonly at: ReturnType<typeof useRow>
  readonly children: (row: QueueRow) => ReactNode
}

/** The step once its case is at hand; until then, or when it is gone, what there is to say. */
export const StepGate = ({ queue, at, children }: StepGateProps) => {
  const t = useText(zh, en)
  if (at.row !== undefined) return <>{children(at.row)}</>
  return (
    <DeskPage title={t.queues[queue]} current={queue} frame="step">
      {() => {
        if (at.loaded) return <Empty text={t.gone} action={{ word: t.backToQueue, onTap: () => void leave(queue) }} />
        return at.error === undefined ? <Loading /> : <ErrorState error={at.error} onRetry={() => void at.reload()} />
      }}
    </DeskPage>
  )
}
