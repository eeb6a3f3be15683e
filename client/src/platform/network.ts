import Taro from '@tarojs/taro'

/** Whether there is any network now. Unknown counts as yes: the call itself will tell. */
export const isOnline = async (): Promise<boolean> => {
  try {
    return (await Taro.getNetworkType()).networkType !== 'none'
  } catch {
    return true
  }
}

/** Tells of every change; ends with the function it returns. */
export const onNetwork = (tell: (online: boolean) => void): (() => void) => {
  const changed = ({ isConnected }: { isConnected: boolean }): void => tell(isConnected)
  Taro.onNetworkStatusChange(changed)
  return () => Taro.offNetworkStatusChange(changed)
}
