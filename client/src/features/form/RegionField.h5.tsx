import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { FormRow } from '../../components/form/FormRow'
import { Icon } from '../../components/base/Icon'
import { Tappable } from '../../components/base/Tappable'
import { useText } from '../../text'
import en from '../../text/collection.en'
import zh from '../../text/collection.zh'
import { areaName, areasUnder, type AreaLevel, type AreaList } from './areaTree'
import { PickSheet } from './PickSheet'
import type * as weapp from './RegionField'
import './RegionField.scss'

const BELOW: Record<AreaLevel, AreaLevel | undefined> = { province: 'city', city: 'county', county: undefined }

/** The list of all counties is a file of its own, fetched when the picker is first opened. */
const useAreas = (wanted: boolean): AreaList | undefined => {
  const [areas, setAreas] = useState<AreaList>()
  useEffect(() => {
    if (!wanted || areas !== undefined) return
    void import('@vant/area-data').then(({ areaList }) => setAreas(areaList))
  }, [wanted, areas])
  return areas
}

/** Province, city and county of an address, one after the other. */
export const RegionField: typeof weapp.RegionField = ({ value, error, onChange }) => {
  const t = useText(zh, en)
  const [open, setOpen] = useState<{ readonly level: AreaLevel; readonly above: string }>()
  const areas = useAreas(open !== undefined)
  const pick = (code: string): void => {
    const level = open === undefined ? undefined : BELOW[open.level]
    if (level !== undefined) return setOpen({ level, above: code })
    setOpen(undefined)
    if (areas !== undefined) onChange({ code, name: areaName(areas, code) })
  }
  return (
    <>
      <Tappable
        id="region"
        className="region-tap"
        label={`${t.region} ${value?.name ?? t.regionHint}`}
        onTap={() => setOpen({ level: 'province', above: '' })}
      >
        <FormRow label={t.region} error={error}>
          <View className="region-field">
            <View className={value === undefined ? 'form-placeholder' : ''}>{value?.name ?? t.regionHint}</View>
            <Icon name="go" size={18} className="c-mute" />
          </View>
        </FormRow>
      </Tappable>
      {open === undefined ? null : (
        <PickSheet
          title={t.pick[open.level]}
          items={areas === undefined ? undefined : areasUnder(areas, open.level, open.above)}
          onPick={pick}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}
