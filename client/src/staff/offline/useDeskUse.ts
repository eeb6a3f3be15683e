import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { deskUsed } from './desk'

/** A page that comes to the front was opened by somebody: a mini-program hears no other touch than this. */
export const useDeskUse = (): void => {
  useDidShow(deskUsed)
  useEffect(deskUsed, [])
}
