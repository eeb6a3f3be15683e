import type * as weapp from './onShown'

export const onShown: typeof weapp.onShown = (tell) => {
  const shown = (): void => {
    if (document.visibilityState === 'visible') tell()
  }
  document.addEventListener('visibilitychange', shown)
  window.addEventListener('pageshow', shown)
  return () => {
    document.removeEventListener('visibilitychange', shown)
    window.removeEventListener('pageshow', shown)
  }
}
