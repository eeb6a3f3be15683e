import type { Rules } from '../services/rule'

/** What is a province's own. One deployment serves one province. */
export interface Province {
  /** First two digits of every county code of the province. */
  readonly areaPrefix: string
  /** What it asks of everybody who applies online, whatever the service; read before the service's own rules. */
  readonly rules: Rules
}
