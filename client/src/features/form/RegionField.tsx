import { Picker, View } from '@tarojs/components'
import { FormRow } from '../../components/form/FormRow'
import { Icon } from '../../components/base/Icon'
import { useText } from '../../text'
import en from '../../text/collection.en'
import zh from '../../text/collection.zh'
import './RegionField.scss'

interface Region {
  readonly code: string
  readonly name: string
}

export interface RegionFieldProps {
  readonly value: Region | undefined
  readonly error?: string | undefined
  readonly onChange: (region: Region) => void
}

const COUNTY = 2

/** Province, city and county of an address, by WeChat's own picker. */
export const RegionField = ({ value, error, onChange }: RegionFieldProps) => {
  const t = useText(zh, en)
  return (
    <Picker
      className="region-tap"
      mode="region"
      level="region"
      id="region"
      value={[]}
      onChange={({ detail }) => {
        const code = detail.code?.[COUNTY]
        // A municipality's city repeats the province.
        if (code !== undefined) onChange({ code, name: [...new Set(detail.value)].join(' ') })
      }}
    >
      <FormRow label={t.region} error={error}>
        <View className="region-field">
          <View className={value === undefined ? 'form-placeholder' : ''}>{value?.name ?? t.regionHint}</View>
          <Icon name="go" size={18} className="c-mute" />
        </View>
      </FormRow>
    </Picker>
  )
}
