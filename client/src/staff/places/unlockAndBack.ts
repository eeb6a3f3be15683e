import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { canGoBack, goBack, openScreen } from '../../app/open'
import { desks } from '../../app/routes'
import { useRoute } from '../../app/useRoute'
import type { DeskState } from '../offline/ground/deskState'

/** To the PIN, and from there back by itself to the page as it was left. */
export const unlockAndBack = (): void => void openScreen(desks.unlock({ back: true }))

/** The other half: the page of the PIN goes once it has opened the data, if it was only opened for that. */
export const useBackOnceOpen = (vault: DeskState['vault']): void => {
  const { back: wanted = false } = useRoute(desks.unlock)
  const shown = useRef(true)
  useDidShow(() => {
    shown.current = true
  })
  useDidHide(() => {
    shown.current = false
  })
  const before = useRef(vault)
  useEffect(() => {
    const opened = before.current === 'locked' && vault === 'open'
    before.current = vault
    if (opened && wanted && shown.current && canGoBack()) void goBack(desks.scan())
  }, [vault, wanted])
}
