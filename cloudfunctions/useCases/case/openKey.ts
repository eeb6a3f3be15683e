import type { PersonKey, ServiceId } from '@resident-card/shared'

/** One open application per person and service: a unique field holds this while the case is open, its own id afterwards. */
export const openKeyOf = (holder: PersonKey, service: ServiceId): string => `${holder}:${service}`
