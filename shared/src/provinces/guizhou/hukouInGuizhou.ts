import type { Rule } from '../../services/rule'

/** First two digits of every county code of the province. */
const GUIZHOU = '52'

/** GZ-2: household registration in Guizhou, by the registry and never by the citizen number. */
export const hukouInGuizhou: Rule = ({ hukou }) => {
  const says = { code: 'hukouInGuizhou', clause: 'GZ-2', facts: { county: hukou.county } } as const
  return hukou.county.startsWith(GUIZHOU) ? { passed: says } : { refused: { ...says, nextWay: 'crossProvince' } }
}
