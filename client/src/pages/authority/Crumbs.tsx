import { View } from '@tarojs/components'
import { useState } from 'react'
import { listRegions } from '../../api/applications'
import { useQuery } from '../../api/useQuery'
import { Icon } from '../../components/base/Icon'
import { Tappable } from '../../components/base/Tappable'
import { PickSheet } from '../../features/form/PickSheet'
import { useText } from '../../text'
import en from '../../text/authority.en'
import zh from '../../text/authority.zh'
import type { Looking, Named } from './viewAuthority'

interface CrumbsProps {
  readonly looking: Looking
  readonly total: number | undefined
  readonly choosePrefecture: (prefecture: Named | undefined) => void
  readonly chooseCounty: (county: Named | undefined) => void
}

const ALL = 'all'

/** Prefecture → county → how many offices: browsing without a name. */
export const Crumbs = ({ looking, total, choosePrefecture, chooseCounty }: CrumbsProps) => {
  const t = useText(zh, en)
  const [open, setOpen] = useState<'prefecture' | 'county'>()
  const { query } = useQuery(() => listRegions({}), [])
  const prefectures = query.state === 'ready' ? query.value.prefectures : []
  const counties = prefectures.find(({ code }) => code === looking.prefecture?.code)?.counties ?? []
  const prefectureItems = [
    { key: ALL, word: t.allPrefectures },
    ...prefectures.map(({ code, name }) => ({ key: code, word: name })),
  ]
  const countyItems = [
    { key: ALL, word: t.allCounties },
    ...counties.map(({ code, name }) => ({ key: code, word: name })),
  ]
  const crumb = (which: 'prefecture' | 'county', word: string) => (
    <Tappable
      id={`crumb-${which}`}
      className={`crumb ${looking[which] === undefined ? '' : 'crumb-set'}`}
      onTap={() => setOpen(which)}
    >
      <View>{word}</View>
      <Icon name="down" size={16} />
    </Tappable>
  )
  const pick = (key: string): void => {
    if (open === 'prefecture') choosePrefecture(prefectures.find(({ code }) => code === key))
    else chooseCounty(counties.find(({ code }) => code === key))
    setOpen(undefined)
  }
  return (
    <View className="crumbs">
      {crumb('prefecture', looking.prefecture?.name ?? t.allPrefectures)}
      {looking.prefecture === undefined ? null : (
        <>
          <Icon name="go" size={16} className="c-mute" />
          {crumb('county', looking.county?.name ?? t.allCounties)}
        </>
      )}
      {total === undefined ? null : <View className="note nb crumb-count">{t.count(total)}</View>}
      {open === undefined ? null : (
        <PickSheet
          title={open === 'prefecture' ? t.choosePrefecture : t.chooseCounty}
          items={query.state === 'loading' ? undefined : open === 'prefecture' ? prefectureItems : countyItems}
          chosen={looking[open]?.code ?? ALL}
          onPick={pick}
          onClose={() => setOpen(undefined)}
        />
      )}
    </View>
  )
}
