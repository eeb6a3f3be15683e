import { View } from '@tarojs/components'
import { Button } from '../../components/Button'
import { Dock } from '../../components/Dock'
import { Verdict } from '../../components/Verdict'
import { scanner } from '../../platform/scan'
import { useCommon, useSay, useText } from '../../text'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { DeskPage } from '../desk/DeskPage'
import { useWide } from '../device/useWide'
import type { Scanned } from '../scan/scanned'
import { useKeyScanner } from '../scan/useKeyScanner'
import { useScan } from '../scan/useScan'
import { Checks } from './Checks'
import { handOverMessage } from './handOverMessage'
import { isBegun } from './missing'
import { PersonCard } from './PersonCard'
import { Signature } from './Signature'
import { useHandOver } from './useHandOver'
import { viewVerdict } from './viewVerdict'
import { toScan } from './toScan'
import { NotNow } from './NotNow'

interface OneProps {
  readonly scanned: Scanned
  readonly onScanned: (scanned: Scanned) => void
}

/** One code's verdict, and what follows from it. */
export const One = ({ scanned, onScanned }: OneProps) => {
  const t = useText(zh, en)
  const common = useCommon()
  const say = useSay()
  const wide = useWide()
  const { verdict } = scanned
  const hand = useHandOver(scanned, (next) => onScanned({ input: scanned.input, verdict: next }))
  const { look } = useScan(onScanned)
  const { form, missing, busy, doneAt } = hand
  const ready = verdict.verdict === 'ready' && verdict.case !== undefined
  // A scanner goes on to the next person at once, unless this one is half done.
  useKeyScanner((digits) => void look(digits), !ready || doneAt !== undefined || !isBegun(form))
  const next = async (): Promise<void> => {
    const text = scanner.kind === 'native' ? await scanner.scan() : undefined
    await (text === undefined ? toScan() : look(text))
  }
  const open = ready && doneAt === undefined
  const said = hand.unsure
    ? t.unsure
    : hand.error === undefined
      ? undefined
      : handOverMessage(hand.error, t, common.error)
  const need = hand.tooLarge
    ? t.signatureTooLarge
    : missing.length === 0
      ? undefined
      : t.stillMissing(missing.length, missing.map((one) => t.missing[one]).join(t.comma))
  // What went wrong stands where the officer is looking: above the button.
  const lead = said === undefined ? need : <View className="ho-said">{said}</View>
  const dock = open ? (
    <Dock {...(lead === undefined ? {} : { lead: <View id="handover-missing">{lead}</View> })}>
      {wide ? <Button kind="plain" word={t.stop} onTap={() => void toScan()} /> : null}
      <Button
        id="handover-do"
        wide
        word={t.handOver}
        busy={busy ? t.handingOver : undefined}
        disabled={missing.length > 0 || hand.tooLarge}
        onTap={hand.give}
      />
    </Dock>
  ) : (
    <Dock>
      <Button id="handover-next" word={t.nextOne} icon="scan" onTap={next} />
    </Dock>
  )
  return (
    <DeskPage title={t.title} current="scan" frame="step" dock={dock}>
      {(staff) => {
        const screen = viewVerdict(verdict, staff.today, t, say)
        if (doneAt !== undefined && verdict.case !== undefined) {
          const old = verdict.case.oldCardDue ? (form.oldCard ?? 'statement') : 'notApplicable'
          return (
            <View className="ho" id="handover-done">
              <Verdict
                kind="ok"
                icon="ok"
                title={t.done.title}
                notes={[`${verdict.case.name}，${t.done.at(say.time(doneAt))}`]}
              />
              <View className="cells pad ho-after">
                <View className="strong">{t.done.words}</View>
                <View className="note">{t.done.oldCard[old]}</View>
              </View>
              <PersonCard small of={verdict.case} today={staff.today} />
              {wide ? dock : null}
            </View>
          )
        }
        return (
          <View className="ho" id={`verdict-${verdict.verdict}`}>
            <Verdict kind={screen.kind} icon={screen.icon} title={screen.title} notes={screen.notes} />
            {ready && verdict.case !== undefined ? (
              <View className="ho-ready">
                <PersonCard of={verdict.case} today={staff.today} />
                <View className="ho-checks">
                  <Checks of={verdict.case} form={form} onForm={hand.setForm} />
                  {wide ? dock : null}
                </View>
                <View className="cells ho-sign">
                  <Signature
                    signed={form.signature !== undefined}
                    error={hand.tooLarge ? t.signatureTooLarge : undefined}
                    onPicture={hand.setSignature}
                  />
                </View>
              </View>
            ) : (
              <>
                <NotNow verdict={verdict} staff={staff} />
                {wide ? dock : null}
              </>
            )}
          </View>
        )
      }}
    </DeskPage>
  )
}
