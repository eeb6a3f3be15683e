import Taro from '@tarojs/taro'
import type { Failure } from '../lib/failures'

/** What a no can still be changed by: this program's settings, or the phone's. */
export type Refused = Extract<Failure, 'denied' | 'system'>

/** Whether the settings can be opened from here. */
export const opensSettings: boolean = true

/** Opens the settings where the no was said; WeChat does so only from a tap. Who closes them again has changed nothing. */
export const openSettings = async (refused: Refused): Promise<void> => {
  try {
    // Older phones (below 2.25) know only the program's own settings.
    if (refused === 'system' && Taro.openAppAuthorizeSetting !== undefined) await Taro.openAppAuthorizeSetting({})
    else await Taro.openSetting({})
  } catch {
    // The words beside the button say where to look.
  }
}
