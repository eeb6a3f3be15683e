import Taro from '@tarojs/taro'

/** Old versions lack some of these, and a phone may refuse: a code is shown either way. */
const quietly = async (work: Promise<unknown> | undefined): Promise<void> => {
  try {
    await work
  } catch {
    // The code is shown without it.
  }
}

/** While a code is shown: full brightness, screen awake, screenshots hidden. Ends, and restores all, with what it returns. */
export const holdScreen = (): (() => void) => {
  let ended = false
  let before: number | undefined
  const begin = async (): Promise<void> => {
    before = (await Taro.getScreenBrightness()).value
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
