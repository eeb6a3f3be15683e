import type { ServiceId } from '../vocabulary/serviceIds'
import { SERVICE_IDS } from '../vocabulary/serviceIds'
import type { AnyCommand, Command } from './command'
import { SERVICES } from './registered'
import type { Services } from './registered'
import type { Service } from './service'

/** A service by its name: rules, commands, stages, states and numbers are looked up here. */
export const serviceOf = (service: ServiceId): Service => SERVICES[service]

/** A service's command by its name, or undefined where it has none of that name. */
export const findCommand = (service: ServiceId, command: string): AnyCommand | undefined =>
  serviceOf(service).commands[command]

type CommandsIn = { readonly [S in ServiceId]: Services[S]['commands'] }[ServiceId]
type CommandIn = CommandsIn[keyof CommandsIn]
type IntentIn<C> = C extends Command<infer I> ? I : never

/** What someone wants done to an application, with what they said about it. */
export type Intent = Extract<IntentIn<CommandIn>, { readonly command: string }>
export type IntentOf<C extends Intent['command']> = Extract<Intent, { readonly command: C }>

/** Commands that change a case's state. `submit` begins it. */
export type StateCommand = 'submit' | Intent['command']
export const STATE_COMMANDS: readonly StateCommand[] = [
  'submit',
  ...new Set(SERVICE_IDS.flatMap((id) => Object.keys(serviceOf(id).commands) as Intent['command'][])),
]

/** Every word a history may hold. The last two change no state. */
export type HistoryKind = 'submitted' | CommandIn['history'] | 'collectionChanged' | 'extended'
