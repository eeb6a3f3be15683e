import type { CallError, Queue, QueueRow } from '@resident-card/shared'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Dock } from '../../components/layout/Dock'
import { useCommon, useText } from '../../text'
import { errorWords } from '../../text/errorWords'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/line.en'
import zh from '../../text/staff/line.zh'
import { DeskPage } from './DeskPage'
import { Delivery } from './Delivery'
import { RowFacts } from './RowFacts'
import type { useRow } from './useRow'
import { useWide } from '../device/useWide'
import { useEnter } from './useEnter'
import './step.scss'

interface StepFrameProps {
  readonly queue: Queue
  readonly row: QueueRow
  readonly at: ReturnType<typeof useRow>
  /** What is still missing, in words; the button is dead while there is any. */
  readonly missing: readonly string[]
  readonly button: string
  readonly busyWord: string
  readonly busy: boolean
  readonly error: CallError | undefined
  readonly conflict: boolean
  readonly onDo: () => unknown
  /** A second, plain way out beside the button. */
  readonly beside?: ReactNode
  /** Enter in a field presses the button: a scanner ends with it. */
  readonly enter?: boolean
  /** The address is needed for this step. */
  readonly withAddress?: boolean
  readonly children: ReactNode
}

/** A short step of a desk: the case, the little that is to be entered, one button. */
export const StepFrame = (props: StepFrameProps) => {
  const {
    queue,
    row,
    at,
    missing,
    button,
    busyWord,
    busy,
    error,
    conflict,
    onDo,
    beside,
    children,
    withAddress = false,
    enter = false,
  } = props
  const t = useText(zh, en)
  const desk = useText(deskZh, deskEn)
  const common = useCommon()
  const wide = useWide()
  useEnter(enter, () => (missing.length > 0 || busy ? undefined : onDo()))
  const lead = missing.length === 0 ? undefined : t.stillMissing(missing.length, missing.join(t.comma))
  const dock = (
    <Dock {...(lead === undefined ? {} : { lead })}>
      {beside}
      <Button
        id="step-do"
        wide
        word={button}
        busy={busy ? busyWord : undefined}
        disabled={missing.length > 0}
        onTap={onDo}
      />
    </Dock>
  )
  return (
    <DeskPage
      title={desk.queues[queue]}
      about={t.caseOf(at.place.at + 1, at.place.all)}
      current={queue}
      frame="step"
      dock={dock}
    >
      {() => (
        <View className="step">
          <View className="step-case">
            {conflict ? <Banner tone="warn">{desk.conflict}</Banner> : null}
            {error === undefined ? null : (
              <Banner tone={error.code === 'offline' ? 'offline' : 'bad'}>{errorWords(error, common.error)}</Banner>
            )}
            <RowFacts row={row} today={at.today} />
            {withAddress ? <Delivery caseId={row.caseId} /> : null}
          </View>
          <View className="step-form">
            {children}
            {wide ? dock : null}
          </View>
        </View>
      )}
    </DeskPage>
  )
}
