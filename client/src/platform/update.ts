import Taro from '@tarojs/taro'

let waits = false

/** WeChat fetches a newer version beside the running one; without this it is used after the next cold start, days later. */
export const watchUpdate = (): void => {
  Taro.getUpdateManager?.().onUpdateReady(() => {
    waits = true
  })
}

/** Whether a newer version lies ready. */
export const updateWaits = (): boolean => waits

/** Restarts with it: the running pages go. */
export const applyUpdate = (): void => Taro.getUpdateManager().applyUpdate()
