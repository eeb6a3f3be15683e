import { usePageKeys } from '../device/usePageKeys'

/** Enter in a one-line field carries out the step, once it can be. */
export const useEnter = (enabled: boolean, go: () => unknown): void => {
  usePageKeys(({ key }, typing) => {
    if (!enabled || !typing || key !== 'Enter') return false
    go()
    return true
  })
}
