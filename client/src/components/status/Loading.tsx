import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { speak } from '../../platform/a11y'
import { useCommon } from '../../text'
import './Loading.scss'

/** A quick answer should not flash: the bars wait this long. */
const SHOW_AFTER_MS = 300

/** Three grey bars where the content will be; never a spinner, never a blank page. */
export const Loading = () => {
  const t = useCommon()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <View className={`loading ${shown ? 'loading-shown' : ''}`} {...speak({ role: 'status', label: t.loading })}>
      <View className="loading-bar loading-wide" />
      <View className="loading-bar" />
      <View className="loading-bar loading-short" />
    </View>
  )
}
