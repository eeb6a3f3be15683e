import type { Reason } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Cite } from '../../components/data/Cite'
import { NextWay } from '../../components/data/NextWay'
import { Pill } from '../../components/status/Pill'
import { Result } from '../../components/status/Result'
import { showText } from '../../device/dialogs'
import { useCommon, useText } from '../../text'
import en from '../../text/eligibility.en'
import zh from '../../text/eligibility.zh'
import { Conditions } from './Eligible'
import { StationCard } from './StationCard'
import type { Against, EligibilityScreen } from '../../features/guide/viewEligibility'

interface RefusedProps {
  readonly screen: Extract<EligibilityScreen, { kind: 'no' }>
  readonly reason: Reason
}

const One = ({ against }: { readonly against: Against }) => {
  const t = useText(zh, en)
  return (
    <View className="eligibility-no">
      <View className="eligibility-no-head">
        <View className="strong">{against.title}</View>
        <Pill kind="no" word={t.no.pill} />
      </View>
      {against.fact === undefined ? null : <View className="note">{against.fact}</View>}
      <Cite clause={against.clause} says={against.says} />
      <NextWay icon={against.way === 'applyAsLost' ? 'edit' : 'station'}>{against.wayWords}</NextWay>
    </View>
  )
}

/** Every reason with its record, source and next way, then where to go. */
export const Refused = ({ screen }: RefusedProps) => {
  const t = useText(zh, en)
  const common = useCommon()
  const [shown, setShown] = useState(false)
  const { refusals, passed, desk, away } = screen
  return (
    <>
      <Result kind="no" title={t.no.title} text={(away ? t.no.textAway : t.no.text)(refusals.length)} />
      {refusals.map((against) => (
        <One key={against.code} against={against} />
      ))}
      {away ? (
        <Cells title={t.away.title} aside={t.away.aside} className="pad">
          {t.away.text}
          <Cite clause="XP-1" />
        </Cells>
      ) : null}
      {desk === undefined || away ? null : <StationCard desk={desk} />}
      <Cells>
        {passed.length === 0 ? null : (
          <Cell
            id="others"
            title={t.others(passed.length)}
            value={shown ? common.close : t.see}
            onTap={() => setShown(!shown)}
          />
        )}
        {shown ? <Conditions passed={passed} judged={[]} /> : null}
        <Cell title={t.wrong} onTap={() => showText(t.wrong, t.wrongText, common.close)} />
      </Cells>
    </>
  )
}
