import { useSyncExternalStore } from 'react'
import { onSystemTheme, systemTheme, type Theme } from '../platform/theme'
import { useSettings } from './useSettings'

/** The theme to draw in: what the person chose, else what the system says. */
export const useTheme = (): Theme => {
  const { theme } = useSettings()
  const system = useSyncExternalStore(onSystemTheme, systemTheme)
  return theme === 'auto' ? system : theme
}
