import type * as weapp from './network'

export const isOnline: typeof weapp.isOnline = async () => navigator.onLine

export const onNetwork: typeof weapp.onNetwork = (tell) => {
  const changed = (): void => tell(navigator.onLine)
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}
