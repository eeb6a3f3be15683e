import type { EmsSettings } from '../../adapters/carrier/emsCarrier'

/**
 * What the local carrier and the demo's gateway know each other by. Everybody can read it: it opens the demo on this
 * machine and nothing else, and no built function carries it.
 */
export const demoEms: EmsSettings = {
  pushKeys: [Buffer.from('demo ems, no use', 'utf8')],
  senderNo: '00000000000000',
}
