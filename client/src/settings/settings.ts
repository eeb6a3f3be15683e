import { readStored, writeStored } from '../device/storage'

export type Lang = 'zh' | 'en'
/** `auto` follows the system. */
export type ThemeChoice = 'auto' | 'light' | 'dark'

/** What a person chose for this device. Kept in storage; nothing here is personal data. */
export interface Settings {
  readonly lang: Lang
  /** Large type, larger targets, darker text. */
  readonly elder: boolean
  readonly theme: ThemeChoice
}

const KEY = 'settings'
const DEFAULTS: Settings = { lang: 'zh', elder: false, theme: 'auto' }

/** Whatever was stored, made whole: an older or damaged record falls back to the defaults field by field. */
const readSettings = (stored: unknown): Settings => {
  const raw: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {}
  return {
    lang: raw.lang === 'en' ? 'en' : DEFAULTS.lang,
    elder: raw.elder === true,
    theme: raw.theme === 'light' || raw.theme === 'dark' ? raw.theme : DEFAULTS.theme,
  }
}

let current: Settings | undefined
const listeners = new Set<() => void>()

export const getSettings = (): Settings => (current ??= readSettings(readStored(KEY)))

/** Changes some settings, keeps them, and re-renders every page that shows them. */
export const changeSettings = (change: Partial<Settings>): void => {
  current = { ...getSettings(), ...change }
  writeStored(KEY, current)
  listeners.forEach((tell) => tell())
}

export const onSettings = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
