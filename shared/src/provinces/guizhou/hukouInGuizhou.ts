import type { Rule } from '../../services/rule'

/** First two digits of every county code of the province. */
export const AREA_PREFIX = '52'

/** GZ-2: household registration in Guizhou, by the registry and never by the citizen number. */
export const hukouInGuizhou: Rule = ({ hukou }) => {
  const says = { clause: 'GZ-2', facts: { county: hukou.county } } as const
  return hukou.county.startsWith(AREA_PREFIX) ? says : { ...says, nextWay: 'crossProvince' }
}
