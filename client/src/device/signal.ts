import Taro from '@tarojs/taro'

/** A verdict is felt as well as seen: short for yes, long for no. */
export const vibrate = (kind: 'ok' | 'no'): void => {
  const work: Promise<unknown> | undefined =
    kind === 'ok' ? Taro.vibrateShort?.({ type: 'medium' }) : Taro.vibrateLong?.()
  void work?.catch(() => undefined)
}
