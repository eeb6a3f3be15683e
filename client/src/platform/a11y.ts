import { attributesOf, type Spoken } from './spoken'

/** Attributes to spread on a Taro component; WeChat calls the role `aria-role`. */
export const speak = (spoken: Spoken): Record<string, unknown> => attributesOf('aria-role', spoken)

/** A keyboard reaches only what has a place in its order; a phone has none. */
export const reachable = (_enabled: boolean): Record<string, unknown> => ({})
