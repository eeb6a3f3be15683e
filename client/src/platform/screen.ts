import Taro from '@tarojs/taro'
import { quietly } from '../lib/quietly'

/** On Android: as bright as the system would have it. */
const BY_SYSTEM = -1
/** What a phone gives back that follows the system, or doesn't know: no value that could be set again. */
const isSet = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1

/**
 * Old versions lack some of these, and a phone may refuse: a code is shown either way.
 * While a code is shown: full brightness, screen awake, screenshots hidden. Ends, and restores all, with what it returns.
 */
export const holdScreen = (): (() => void) => {
  let ended = false
  let before: number | undefined
  const begin = async (): Promise<void> => {
    const { value } = await Taro.getScreenBrightness()
    before = isSet(value) ? value : BY_SYSTEM
    if (!ended) await Taro.setScreenBrightness({ value: 1 })
  }
  void quietly(begin())
  void quietly(Taro.setKeepScreenOn({ keepScreenOn: true }))
  void quietly(Taro.setVisualEffectOnCapture?.({ visualEffect: 'hidden' }))
  return () => {
    ended = true
    if (before !== undefined) void quietly(Taro.setScreenBrightness({ value: before }))
    void quietly(Taro.setKeepScreenOn({ keepScreenOn: false }))
    void quietly(Taro.setVisualEffectOnCapture?.({ visualEffect: 'none' }))
  }
}
