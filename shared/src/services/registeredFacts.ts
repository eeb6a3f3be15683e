import type { ServiceId } from '../vocabulary/serviceIds'
import { FACTS as REISSUE } from './reissue/facts'
import type { ServiceFacts } from './serviceFacts'

/** What screens know of each service: light, for they carry no rules and no commands. */
export const FACTS = { reissue: REISSUE } as const satisfies Readonly<Record<ServiceId, ServiceFacts>>
