import { View } from '@tarojs/components'
import { openCase } from '../../api/casework'
import { useQuery } from '../../api/useQuery'
import { Cells } from '../../components/data/Cells'
import { ErrorState } from '../../components/status/ErrorState'
import { KeyValue } from '../../components/data/KeyValue'
import { Loading } from '../../components/status/Loading'
import { useText } from '../../text'
import en from '../../text/staff/line.en'
import zh from '../../text/staff/line.zh'

/** Where a card goes by mail. Read only for the one case at hand, and noted in the access log. */
export const Delivery = ({ caseId }: { readonly caseId: string }) => {
  const t = useText(zh, en).address
  const { query, reload } = useQuery(() => openCase({ caseId }), [caseId])
  if (query.state === 'loading') return <Loading />
  if (query.state === 'failed') return <ErrorState error={query.error} onRetry={reload} />
  const { delivery } = query.value
  if (delivery === undefined) return null
  return (
    <Cells title={t.title} className="pad">
      <KeyValue name={t.recipient}>{delivery.recipient}</KeyValue>
      <KeyValue name={t.phone}>
        <View className="num">{delivery.phone}</View>
      </KeyValue>
      <KeyValue name={t.address}>{`${delivery.regionName} ${delivery.address}`}</KeyValue>
    </Cells>
  )
}
