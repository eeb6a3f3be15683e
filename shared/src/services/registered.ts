import type { State } from '../application/states'
import type { ServiceId } from '../vocabulary/serviceIds'
import { REISSUE } from './reissue'
import type { Service } from './service'

/** Every service, whole. */
export const SERVICES = { reissue: REISSUE } as const satisfies Readonly<Record<ServiceId, Service>>
export type Services = typeof SERVICES

type Known = { readonly [S in ServiceId]: keyof Services[S]['states'] }[ServiceId]
/** A state that no service says anything of would fall off every desk: the compiler names it here. */
export const EVERY_STATE_IS_SOMEBODYS: [Exclude<State, Known>] extends [never] ? true : Exclude<State, Known> = true
