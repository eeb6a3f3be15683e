import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import type { Key } from './keyBurst'
import { onKeys } from './keys'

/**
 * Keys while this page is the one on the screen: in a browser the pages below stay alive and must not listen.
 * `tell` gets the key, and whether it goes into a field; where it answers true the key does nothing else.
 */
export const usePageKeys = (tell: (key: Key, typing: boolean) => boolean): void => {
  const latest = useRef(tell)
  latest.current = tell
  const shown = useRef(true)
  useDidShow(() => {
    shown.current = true
  })
  useDidHide(() => {
    shown.current = false
  })
  useEffect(() => onKeys((key, typing) => shown.current && latest.current(key, typing)), [])
}
