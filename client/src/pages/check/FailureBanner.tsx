import { View } from '@tarojs/components'
import { openScreen } from '../../app/open'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { useCommon } from '../../text'
import type { Failure } from './viewCheck'

/** Why it was not submitted, and the way on. */
export const FailureBanner = ({ failure }: { readonly failure: Failure }) => {
  const common = useCommon()
  const { tone, title, text, way, traceId } = failure
  return (
    <View className="checked-failure" id="failure">
      <Banner tone={tone} title={title}>
        {text === '' ? null : <View>{text}</View>}
        {traceId === '' ? null : <View className="checked-trace num">{common.traceId(traceId)}</View>}
        {way === undefined ? null : (
          <View className="checked-way">
            <Button id="failure-way" kind="quiet" small word={way.word} onTap={() => openScreen(way)} />
          </View>
        )}
      </Banner>
    </View>
  )
}
