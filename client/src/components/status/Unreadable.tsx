import type { UnreadableRow } from '@resident-card/shared'
import { Text, View } from '@tarojs/components'
import { useCommon } from '../../text'
import { Banner } from './Banner'

interface UnreadableProps {
  readonly rows?: readonly UnreadableRow[] | undefined
  /** Who reads it: told that an office knows, where else to look, or where it lies now. */
  readonly to: 'holder' | 'inbox' | 'desk'
}

/** Whether a list is empty indeed: nobody is told so where something can't be shown. */
export const isEmpty = (items: readonly unknown[] | undefined, unreadable: UnreadableProps['rows'] = []): boolean =>
  items?.length === 0 && unreadable.length === 0

/** Above a list: what belongs in it and can't be shown, by number where it still has one; nothing where all can. */
export const Unreadable = ({ rows = [], to }: UnreadableProps) => {
  const { unreadableRows: t } = useCommon()
  const damaged = rows.filter(({ why }) => why === 'corrupt')
  const newer = rows.length - damaged.length
  const numbers = damaged.flatMap(({ caseNo }) => caseNo ?? [])
  return (
    <>
      {damaged.length === 0 ? null : (
        <Banner tone="bad" title={t.damaged(damaged.length)}>
          {numbers.length === 0 ? null : (
            <View className="num">
              {`${t.numbers} `}
              {numbers.map((caseNo, at) => (
                <Text key={caseNo}>
                  {at === 0 ? '' : t.comma}
                  <Text className="nb">{caseNo}</Text>
                </Text>
              ))}
            </View>
          )}
          <View>{t.told[to]}</View>
        </Banner>
      )}
      {newer === 0 ? null : (
        <Banner tone="warn" title={t.newer(newer)}>
          {t.wait}
        </Banner>
      )}
    </>
  )
}
