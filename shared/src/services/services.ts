import type { Application } from '../application/application'
import type { State } from '../application/states'
import type { Command, Transition } from './command'
import { REISSUE } from './reissue'
import type { Intent } from './reissue'

type AnyCommand = Command<Intent>

/** Every service by its name: rules of states and commands are looked up here and nowhere else. */
const SERVICES: Readonly<Record<Application['service'], Readonly<Record<string, AnyCommand>>>> = {
  reissue: REISSUE as unknown as Readonly<Record<string, AnyCommand>>,
}

export const commandsOf = ({ service }: Pick<Application, 'service'>): Readonly<Record<string, AnyCommand>> =>
  SERVICES[service]

export const findCommand = (application: Pick<Application, 'service'>, command: string): AnyCommand | undefined =>
  commandsOf(application)[command]

/** The transition, or undefined where the command is not allowed in the state. */
export const findTransition = (
  application: Pick<Application, 'service'>,
  state: State,
  command: string,
): Transition | undefined => findCommand(application, command)?.in[state]
