import type { ShiftView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { openScreen } from '../../app/open'
import { desks } from '../../app/routes'
import { MoreLine } from '../../features/case/MoreLine'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Pill } from '../../components/status/Pill'
import type { Say } from '../../text/say'
import type words from '../../text/staff/shift.zh'
import type { UsePages } from '../desk/usePages'
import { useWide } from '../device/useWide'
import { Unreadable } from '../../components/status/Unreadable'

interface EarlierProps {
  readonly shifts: UsePages<ShiftView>
  readonly today: string
  readonly t: typeof words
  readonly say: Say
  readonly busyWord: string
}

/** Shifts that were ended; each opens its sheet, to be read or printed again. */
export const Earlier = ({ shifts, today, t, say, busyWord }: EarlierProps) => {
  const wide = useWide()
  const agreement = ({ agrees }: ShiftView) => (
    <Pill
      {...(agrees === false ? { kind: 'soon', word: t.earlier.explained } : { kind: 'ok', word: t.earlier.agrees })}
    />
  )
  const ended = (shifts.items ?? []).filter(({ closed }) => closed !== undefined)
  if (shifts.items === undefined) return null
  return (
    <>
      <Cells title={t.earlier.title}>
        {ended.length === 0 ? <Cell title={<View className="note">{t.earlier.empty}</View>} /> : null}
        {ended.map((shift) => (
          <Cell
            key={shift.shiftId}
            id={`shift-${shift.shiftId}`}
            title={
              <View className="num">
                <View>{t.earlier.from(say.when(shift.openedAt, today))}</View>
                <View>{t.earlier.to(say.when(shift.closed?.at ?? 0, today))}</View>
              </View>
            }
            note={
              <>
                <View className="num">{t.officer(shift.closed?.by ?? '')}</View>
                <View className="num">{t.sheet.sum(t.balance.handedOver, shift.totals.handedOver)}</View>
                {wide ? null : <View className="shift-agrees">{agreement(shift)}</View>}
                {shift.knownLater === undefined ? null : <View className="c-warn">{t.earlier.knownLater}</View>}
              </>
            }
            {...(wide ? { value: agreement(shift) } : {})}
            onTap={() => void openScreen(desks['shift/sheet']({ shiftId: shift.shiftId }))}
          />
        ))}
      </Cells>
      <Unreadable to="desk" rows={shifts.unreadable} />
      {shifts.more === undefined ? null : (
        <MoreLine word={t.earlier.more} busy={shifts.busy ? busyWord : undefined} onTap={shifts.more} />
      )}
    </>
  )
}
