import type { AuthorityView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { SettingsButton } from '../../components/form/SettingsButton'
import { Cells } from '../../components/data/Cells'
import { Empty } from '../../components/status/Empty'
import { ErrorState } from '../../components/status/ErrorState'
import { LinkButton } from '../../components/form/LinkButton'
import { Loading } from '../../components/status/Loading'
import { useCommon, useText } from '../../text'
import en from '../../text/authority.en'
import zh from '../../text/authority.zh'
import { OfficeRow } from './OfficeRow'
import type { useAuthority } from './useAuthority'
import { splitNearest } from './viewAuthority'

interface OfficesProps {
  readonly search: ReturnType<typeof useAuthority>
  readonly chosen: string | undefined
  readonly choosing: boolean
  readonly onChoose: (office: AuthorityView) => void
}

/** What was found: the nearest first where a location is known, else the list of the place or name. */
export const Offices = ({ search, chosen, choosing, onChoose }: OfficesProps) => {
  const t = useText(zh, en)
  const common = useCommon()
  const { looking, query, locating } = search
  if (query.state === 'loading') return <Loading />
  if (query.state === 'failed') return <ErrorState error={query.error} onRetry={search.reload} />
  const { items, total, next } = query.value
  const near = looking.near !== undefined
  const { nearest, others } = splitNearest(items, near && looking.text === '')
  const rows = (list: readonly AuthorityView[]) =>
    list.map((office) => (
      <OfficeRow
        key={office.id}
        office={office}
        open={office.id === chosen}
        choosing={choosing}
        onTap={() => onChoose(office)}
      />
    ))
  const place = looking.county?.name ?? looking.prefecture?.name ?? t.allPrefectures
  const locateLink = near ? (
    <LinkButton word={t.noLocation} onTap={search.forgetPlace} />
  ) : (
    <LinkButton id="locate" word={locating ? common.busy(t.locating) : t.locate} onTap={search.locate} />
  )
  const title = looking.text.trim() !== '' ? t.found(total) : nearest === undefined ? t.inPlace(place) : t.others
  return (
    <>
      {search.noLocation === undefined ? null : (
        <Banner tone="warn">
          {t.notLocated[search.noLocation]}
          <SettingsButton why={search.noLocation} />
        </Banner>
      )}
      {nearest === undefined ? null : (
        <View className="authority-near">
          <Cells title={t.nearest} aside={locateLink}>
            {rows([nearest])}
          </Cells>
        </View>
      )}
      {items.length === 0 ? (
        <Empty text={looking.text.trim() === '' ? t.noneHere : t.none(looking.text.trim())} />
      ) : (
        <View className="authority-list">
          <Cells title={title} aside={nearest === undefined ? locateLink : t.byDistance}>
            {rows(others)}
          </Cells>
        </View>
      )}
      {next === undefined ? null : (
        <View className="pad">
          <Button kind="quiet" small word={t.more} onTap={search.more} />
        </View>
      )}
    </>
  )
}
