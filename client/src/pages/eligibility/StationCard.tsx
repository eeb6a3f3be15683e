import { View } from '@tarojs/components'
import { Cells } from '../../components/data/Cells'
import { Icon } from '../../components/base/Icon'
import { KeyValue } from '../../components/data/KeyValue'
import { serverNow } from '../../lib/serverClock'
import { OfficeActions } from '../../features/form/OfficeActions'
import { openWords } from '../../features/form/openWords'
import { useSay, useText } from '../../text'
import authorityEn from '../../text/authority.en'
import authorityZh from '../../text/authority.zh'
import en from '../../text/eligibility.en'
import zh from '../../text/eligibility.zh'
import type { NextOffice } from '../../features/guide/viewEligibility'

/** Where to go instead: address, hours, what to bring, fee. */
export const StationCard = ({ desk }: { readonly desk: NextOffice }) => {
  const t = useText(zh, en)
  const words = useText(authorityZh, authorityEn)
  const say = useSay()
  const { office } = desk
  const now = openWords(office.hours, serverNow(), words, say)
  return (
    <Cells title={t.desk.title} aside={desk.aside} className="pad">
      <View className="med">{office.name}</View>
      <View className={`eligibility-open ${now.open ? 'c-ok' : 'c-mute'}`}>
        <Icon name="hour" size={16} />
        <View>{now.text}</View>
      </View>
      <KeyValue name={t.desk.address} tight>
        {office.address}
      </KeyValue>
      <KeyValue name={t.desk.hours} tight>
        {say.hours(office.hours).map((line) => (
          <View key={line} className="num">
            {line}
          </View>
        ))}
      </KeyValue>
      <KeyValue name={t.desk.phone} tight>
        <View className="num">{office.phone}</View>
      </KeyValue>
      <KeyValue name={t.desk.bring} tight>
        {desk.bring}
      </KeyValue>
      <KeyValue name={t.desk.fee} tight>
        {desk.fee}
      </KeyValue>
      <OfficeActions office={office} />
      {office.sample ? <View className="small eligibility-sample">{words.sample}</View> : null}
    </Cells>
  )
}
