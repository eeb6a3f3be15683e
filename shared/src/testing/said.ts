import type { Application } from '../application/application'
import type { Command } from '../services/command'
import type { Service } from '../services/service'

type IntentIn<C> = C extends Command<infer I> ? I : never

/** For tests: what may be said with each command of a service, given the case; none where it can't be said. */
export type Said<S extends Service> = {
  readonly [C in keyof S['commands']]: (application: Application) => readonly IntentIn<S['commands'][C]>[]
}

/** The same where the service isn't known: `services/<id>/testing/said.ts`. */
export type AnySaid = Readonly<Record<string, (application: Application) => readonly { readonly command: string }[]>>
