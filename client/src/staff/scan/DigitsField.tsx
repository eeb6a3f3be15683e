import { View } from '@tarojs/components'
import { TOKEN_DIGITS } from '@resident-card/shared'
import { useState } from 'react'
import { Button } from '../../components/form/Button'
import { TypedInput } from '../../components/form/TypedInput'
import { Icon } from '../../components/base/Icon'
import { nameField } from '../../platform/a11y'
import { useText } from '../../text'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { digitsIn, grouped, typedProblem, withoutRest } from './typedDigits'

interface DigitsFieldProps {
  readonly busy: boolean
  readonly onDigits: (digits: string) => void
}

/** Room for what a scanner types, spaces included. */
const MAX_LENGTH = 400

/** The 12 digits an applicant reads out, in groups of four; a scanner may type a whole code here as well. */
export const DigitsField = ({ busy, onDigits }: DigitsFieldProps) => {
  const t = useText(zh, en).scan
  const [digits, setDigits] = useState('')
  const [tried, setTried] = useState(false)
  const problem = typedProblem(digits, TOKEN_DIGITS)
  const complete = digits.length >= 12 && digits.length !== TOKEN_DIGITS
  const words =
    problem === undefined
      ? undefined
      : problem.code === 'short'
        ? t.short(problem.missing)
        : problem.code === 'long'
          ? t.long
          : t.wrongDigit
  const shown = tried || complete ? words : undefined
  const go = (): void => {
    setTried(true)
    if (problem !== undefined) return
    onDigits(digits)
    setDigits('')
    setTried(false)
  }
  return (
    <View className="digits">
      <View className="digits-head">
        <View className="med">{t.digits}</View>
        <View className="small">{t.digitsHelp}</View>
      </View>
      <View className="digits-line">
        <TypedInput
          id="scan-digits"
          className={`digits-input num ${shown === undefined ? '' : 'digits-wrong'}`}
          type="text"
          value={grouped(digits)}
          placeholder={t.digitsHint}
          most={MAX_LENGTH}
          confirmType="search"
          onInput={(typed) => {
            setTried(false)
            setDigits(withoutRest(digitsIn(typed), TOKEN_DIGITS))
          }}
          onConfirm={go}
          {...{ inputMode: 'numeric' }}
          {...nameField(t.digits)}
        />
        <Button word={t.check} busy={busy ? t.busy : undefined} disabled={digits === ''} onTap={go} id="scan-check" />
      </View>
      {shown === undefined ? null : (
        <View className="digits-error">
          <Icon name="late" size={16} /> {shown}
        </View>
      )}
    </View>
  )
}
