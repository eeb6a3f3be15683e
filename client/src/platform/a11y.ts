import { attributesOf, type Spoken } from '../lib/spoken'

/** Attributes to spread on a Taro component; WeChat calls the role `aria-role`. */
export const speak = (spoken: Spoken): Record<string, unknown> => attributesOf('aria-role', spoken)

/** The name of a field. */
export const nameField = (label: string): Record<string, unknown> => ({ 'aria-label': label })

/** What a picture shows. */
export const nameImage = nameField

/** A keyboard reaches only what has a place in its order; a phone has none. */
export const reachable = (_enabled: boolean): Record<string, unknown> => ({})
