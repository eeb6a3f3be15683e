import { HANDOVER_CHECKS } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Cells } from '../../components/data/Cells'
import { Check } from '../../components/form/Check'
import { Icon } from '../../components/base/Icon'
import { Segmented } from '../../components/form/Segmented'
import { useSay, useText } from '../../text'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { toggled } from '../desk/officerNote'
import type { HandoverForm } from './missing'
import type { WindowCase } from '../verdict/windowCase'

interface ChecksProps {
  readonly of: WindowCase
  readonly form: HandoverForm
  readonly onForm: (form: HandoverForm) => void
}

/** Everything done before the card is given, one by one (GZ-9, LAW-11, PUB-HANDOVER). */
export const Checks = ({ of, form, onForm }: ChecksProps) => {
  const words = useText(zh, en)
  const t = words.checks
  const say = useSay()
  return (
    <>
      <Cells title={t.title}>
        {HANDOVER_CHECKS.map((check) => {
          const { word, note } = t.items[check]
          return (
            <Check
              key={check}
              id={`check-${check}`}
              word={word}
              {...(note === '' ? {} : { note })}
              checked={form.checks.includes(check)}
              onChange={() => onForm({ ...form, checks: toggled(form.checks, check) })}
            />
          )
        })}
        {of.oldCardDue ? (
          <View className="check check-old">
            <Icon name="card" size={24} className="c-mute" />
            <View className="check-body">
              <View>{t.oldCard}</View>
              <View className="small">{form.oldCard === 'statement' ? t.statementNote : t.oldCardNote}</View>
            </View>
            <Segmented
              done
              options={[
                { value: 'returned', word: t.returned },
                { value: 'statement', word: t.statement },
              ]}
              value={form.oldCard}
              onChange={(oldCard) => onForm({ ...form, oldCard })}
            />
          </View>
        ) : null}
        {of.feePaid ? null : (
          <Check
            id="check-fee"
            word={t.fee(say.money(of.feeFen))}
            note={t.feeNote}
            checked={form.feeTaken}
            onChange={(feeTaken) => onForm({ ...form, feeTaken })}
          />
        )}
      </Cells>
    </>
  )
}
