import { readStored, writeStored } from '../device/storage'
import { wantsLargeType } from '../platform/fontSize'

export type Lang = 'zh' | 'en'
/** `auto` follows the system. */
export type ThemeChoice = 'auto' | 'light' | 'dark'

/** What a person chose for this device. Kept in storage; nothing here is personal data. */
export interface Settings {
  readonly lang: Lang
  /** Large type, larger targets, darker text. Until it is chosen here it follows WeChat's own setting. */
  readonly elder: boolean
  readonly theme: ThemeChoice
}

const KEY = 'settings'
const DEFAULTS = { lang: 'zh', theme: 'auto' } as const

/** Whatever was stored, made whole: an older or damaged record falls back to the defaults field by field. */
const readSettings = (stored: unknown): Settings => {
  const raw: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {}
  return {
    lang: raw.lang === 'en' ? 'en' : DEFAULTS.lang,
    elder: typeof raw.elder === 'boolean' ? raw.elder : wantsLargeType(),
    theme: raw.theme === 'light' || raw.theme === 'dark' ? raw.theme : DEFAULTS.theme,
  }
}

let current: Settings | undefined
const listeners = new Set<() => void>()

export const getSettings = (): Settings => (current ??= readSettings(readStored(KEY)))

/** Changes some settings, keeps them, and re-renders every page that shows them. */
export const changeSettings = (change: Partial<Settings>): void => {
  current = { ...getSettings(), ...change }
  // What nobody chose here is not kept: it goes on following the phone.
  const chosen = readStored(KEY)
  writeStored(KEY, { ...(typeof chosen === 'object' ? chosen : {}), ...change })
  listeners.forEach((tell) => tell())
}

export const onSettings = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
