import { View } from '@tarojs/components'
import { canGoBack, goBack } from '../../app/open'
import { routes } from '../../app/routes'
import { speak } from '../../platform/a11y'
import { useCommon } from '../../text'
import { Icon } from '../base/Icon'
import { Tappable } from '../base/Tappable'
import './TopBar.scss'

/** What WeChat draws itself: title and way back. Only on H5. */
export const TopBar = ({ title }: { readonly title: string }) => {
  const t = useCommon()
  const back = canGoBack()
  return (
    <View className="bar">
      {back ? (
        <Tappable className="bar-back" hover="tapped-dim" label={t.back} onTap={() => goBack(routes.home())}>
          <Icon name="back" />
        </Tappable>
      ) : null}
      <View className="bar-title" {...speak({ role: 'heading', level: 1 })}>
        {title}
      </View>
    </View>
  )
}
