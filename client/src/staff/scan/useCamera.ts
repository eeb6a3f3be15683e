import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { scanner, type CameraScan } from '../../platform/scan'

type NoCamera = Extract<CameraScan, { ok: false }>['why']

export type CameraState = 'off' | 'starting' | 'on' | NoCamera

interface UseCamera {
  readonly state: CameraState
  readonly start: () => void
  /** The person turned it off. */
  readonly stop: () => void
  /** Off until the page is shown again. */
  readonly pause: () => void
}

/** Chosen once, the camera comes on again with the page: at a window one scan follows the other. */
let chosen = false

/** The camera picture in the element with this id. Off as soon as the page is left or hidden. */
export const useCamera = (hostId: string, tell: (text: string) => void): UseCamera => {
  const [state, setState] = useState<CameraState>('off')
  const stopNow = useRef<() => void>()
  const wanted = useRef(false)
  const latest = useRef(tell)
  latest.current = tell
  const pause = useCallback(() => {
    wanted.current = false
    stopNow.current?.()
    stopNow.current = undefined
    setState((was) => (was === 'on' || was === 'starting' ? 'off' : was))
  }, [])
  const start = useCallback(() => {
    if (scanner.kind !== 'camera' || wanted.current) return
    wanted.current = true
    setState('starting')
    void scanner
      .start(hostId, (text) => latest.current(text))
      .then((camera) => {
        if (!camera.ok) {
          wanted.current = false
          return setState(camera.why)
        }
        // Left while the person was still being asked: nobody looks any more.
        if (!wanted.current) return camera.stop()
        stopNow.current = camera.stop
        chosen = true
        setState('on')
      })
  }, [hostId])
  const stop = useCallback(() => {
    chosen = false
    pause()
  }, [pause])
  useDidShow(() => {
    if (chosen) start()
  })
  useDidHide(pause)
  useEffect(() => pause, [pause])
  return { state, start, stop, pause }
}
