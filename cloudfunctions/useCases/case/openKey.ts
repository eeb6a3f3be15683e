import type { PersonKey, ServiceId } from '@resident-card/shared'

/**
 * One open application per person and service: a unique field holds this while the case is open, its own id afterwards. What
 * older builds wrote reads the same for the service they knew, so that a new application meets an old one, migrated or not.
 */
export const openKeyOf = (holder: PersonKey, service: ServiceId): string => `${holder}:${service}`
