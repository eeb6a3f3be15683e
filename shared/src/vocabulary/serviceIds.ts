/**
 * What records and calls name a service by. Each is defined in `services/<id>`: the compiler asks for it. The only list of
 * services outside `services/`.
 */
export const SERVICE_IDS = ['reissue'] as const
export type ServiceId = (typeof SERVICE_IDS)[number]
