import type { CaseView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { openScreen } from '../../app/open'
import { routes } from '../../app/routes'
import { showOffice } from '../../features/case/askOffice'
import { unbroken } from '../../features/case/unbroken'
import { Actions } from '../../components/layout/Actions'
import { Button } from '../../components/form/Button'
import { KeyValue } from '../../components/data/KeyValue'
import type { CaseWords } from '../../features/case/caseWords'
import { spacedPhone } from '../../features/case/viewContent'

/** Where and how the card is collected; changed until it is dispatched. */
export const CaseCollection = ({ item, words }: { readonly item: CaseView; readonly words: CaseWords }) => {
  const { t, say, common, states } = words
  const { authority, delivery } = item
  const change = () => openScreen(routes.changeCollection({ id: item.caseId }))
  return (
    <>
      <KeyValue name={t.collection}>{states.collection[item.collection]}</KeyValue>
      {item.collection === 'mail' && delivery !== undefined ? (
        <>
          <KeyValue name={t.recipient}>
            {delivery.recipient} <View className="num">{spacedPhone(delivery.phone)}</View>
          </KeyValue>
          <KeyValue name={t.address}>{`${delivery.regionName} ${delivery.address}`}</KeyValue>
        </>
      ) : null}
      <KeyValue name={states.field.acceptingAuthority}>
        <View>{authority.name}</View>
        <View className="note">{authority.address}</View>
        {say.hours(authority.hours).map((line) => (
          <View key={line} className="note num">
            {unbroken(line)}
          </View>
        ))}
        {authority.sample ? <View className="small">{common.sample}</View> : null}
      </KeyValue>
      <Actions>
        <Button small kind="plain" icon="nav" word={common.route} onTap={() => showOffice(authority)} />
        {item.may.includes('changeCollection') ? (
          <Button small kind="plain" icon="edit" word={t.changeCollection} onTap={change} />
        ) : null}
      </Actions>
    </>
  )
}
