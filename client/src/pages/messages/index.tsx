import { View } from '@tarojs/components'
import { guarded } from '../../components/layout/guarded'
import { openScreen } from '../../app/open'
import { routes } from '../../app/routes'
import { CaseFailed } from '../../features/case/CaseFailed'
import { MoreLine } from '../../features/case/MoreLine'
import { chinaToday } from '../../lib/today'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Empty } from '../../components/status/Empty'
import { Loading } from '../../components/status/Loading'
import { Page } from '../../components/layout/Page'
import { useCommon, useSay, useText } from '../../text'
import en from '../../text/messages.en'
import zh from '../../text/messages.zh'
import statesEn from '../../text/states.en'
import statesZh from '../../text/states.zh'
import './index.scss'
import { useMessages } from './useMessages'
import { viewMessages } from './viewMessages'
import { isEmpty, Unreadable } from '../../components/status/Unreadable'

/** What happened to my cases, newest first; each opens its case. */
const Messages = () => {
  const t = useText(zh, en)
  const states = useText(statesZh, statesEn)
  const common = useCommon()
  const say = useSay()
  const { query, reload, loadMore, loadingMore } = useMessages()
  const items = query.state === 'ready' ? query.value.items : []
  const open = (page: 'case' | 'code', caseId: string) => openScreen(routes[page]({ id: caseId }))
  return (
    <Page title={t.title}>
      {query.state === 'ready' ? <Unreadable to="inbox" rows={query.value.unreadable} /> : null}
      {query.state === 'loading' ? <Loading /> : null}
      {query.state === 'failed' ? <CaseFailed error={query.error} onRetry={reload} /> : null}
      {query.state === 'ready' && isEmpty(items, query.value.unreadable) ? <Empty text={t.empty} /> : null}
      {items.length === 0 ? null : (
        <Cells>
          {viewMessages(items, chinaToday(), { t, states, say }).map(
            ({ messageId, caseId, opens, title, body, when, unread, icon, iconClass }) => (
              <Cell
                key={messageId}
                icon={icon}
                iconClass={iconClass}
                title={
                  <View className="message-title">
                    <View className={unread ? 'strong' : ''}>{title}</View>
                    {unread ? <View className="message-new">{t.unread}</View> : null}
                  </View>
                }
                label={[unread ? t.unread : '', title, body, when].filter(Boolean).join('，')}
                {...(body === undefined ? {} : { note: body })}
                {...(caseId === undefined ? {} : { onTap: () => open(opens, caseId) })}
              >
                <View className="small num">{when}</View>
              </Cell>
            ),
          )}
        </Cells>
      )}
      {query.state === 'ready' && query.value.next !== undefined ? (
        <MoreLine word={t.more} busy={loadingMore ? common.loading : undefined} onTap={loadMore} />
      ) : null}
    </Page>
  )
}

export default guarded(Messages)
