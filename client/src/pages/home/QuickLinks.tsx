import { View } from '@tarojs/components'
import { openScreen } from '../../app/open'
import type { Route } from '../../app/route'
import { routes } from '../../app/routes'
import { Icon, type IconName } from '../../components/base/Icon'
import { Tappable } from '../../components/base/Tappable'
import { showText } from '../../device/dialogs'
import { numbersToday } from '../../lib/numbersToday'
import { useCommon, useSay, useText } from '../../text'
import en from '../../text/home.en'
import zh from '../../text/home.zh'

type Link = keyof (typeof zh)['links']
const ICONS: Record<Link, IconName> = { authorities: 'pin', temporary: 'temp', guide: 'book', messages: 'bell' }
const PAGES: Partial<Record<Link, Route>> = {
  authorities: routes.authority({ list: true }),
  guide: routes.notice(),
  messages: routes.messages(),
}
const LINKS: readonly Link[] = ['authorities', 'temporary', 'guide', 'messages']

/** Ways that need no application. */
export const QuickLinks = ({ unread }: { readonly unread: number }) => {
  const t = useText(zh, en)
  const common = useCommon()
  const say = useSay()
  const open = (link: Link): void => {
    const page = PAGES[link]
    if (page !== undefined) void openScreen(page)
    else {
      const n = numbersToday()
      const text = t.temporary.text(n('temporaryWithin'), n('temporaryValid'), say.money(n('temporaryFee')))
      showText(t.temporary.title, text, common.close)
    }
  }
  return (
    <View className="cells home-links">
      {LINKS.map((link) => {
        const count = link === 'messages' ? unread : 0
        const label = count === 0 ? t.links[link] : `${t.links[link]} ${t.unread(count)}`
        return (
          <Tappable key={link} id={`link-${link}`} className="home-link" label={label} onTap={() => open(link)}>
            <Icon name={ICONS[link]} size={28} className="c-pri" />
            <View>{t.links[link]}</View>
            {count === 0 ? null : <View className="home-unread num">{count > 99 ? '99+' : count}</View>}
          </Tappable>
        )
      })}
    </View>
  )
}
