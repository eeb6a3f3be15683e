import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '../../components/base/Icon'
import { TypedInput } from '../../components/form/TypedInput'
import { nameField } from '../../platform/a11y'
import { useText } from '../../text'
import en from '../../text/staff/queue.en'
import zh from '../../text/staff/queue.zh'
import { usePageKeys } from '../device/usePageKeys'
import { useWide } from '../device/useWide'

interface FindFieldProps {
  readonly value: string
  readonly onInput: (value: string) => void
  /** Enter: a scanner ends with it. */
  readonly onDone: () => void
}

/** Finds a row of the list: typed, or scanned from a parcel's label. */
export const FindField = ({ value, onInput, onDone }: FindFieldProps) => {
  const t = useText(zh, en)
  const wide = useWide()
  const [focus, setFocus] = useState(false)
  usePageKeys(({ key }, typing) => {
    if (typing || key !== '/') return false
    setFocus(true)
    return true
  })
  return (
    <View className="find">
      <Icon name="search" size={20} className="c-mute" />
      <TypedInput
        id="queue-find"
        className="find-input"
        value={value}
        placeholder={t.find}
        confirmType="search"
        focus={focus}
        onLeave={() => setFocus(false)}
        onInput={onInput}
        onConfirm={onDone}
        {...nameField(t.find)}
      />
      {wide ? <View className="kbd">/</View> : null}
    </View>
  )
}
