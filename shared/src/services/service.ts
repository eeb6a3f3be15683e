import type { Application } from '../application/application'
import type { Effect, Notice } from '../application/decision'
import type { State } from '../application/states'
import type { ClockKind } from '../deadlines/clock'
import type { ClauseId } from '../sources/clause'
import type { AnyCommand, CommandContext } from './command'
import type { Rules } from './rule'
import type { OfficeKind, ServiceFacts, StageName } from './serviceFacts'
import type { Standings } from './standing'

/** How a case begins. */
export interface Beginning {
  readonly state: State
  /** Started by the submission. */
  readonly clocks: readonly ClockKind[]
  readonly notices: readonly Notice[]
  readonly effects: (submitted: Application) => readonly Effect[]
}

/** One stage of the timeline. */
export interface Step {
  readonly stage: StageName
  /** What in the history ends it. */
  readonly endedBy: string
  /** Its own clock. */
  readonly clock?: ClockKind
  readonly office?: OfficeKind
  /** The last stage: due when this clock says, however long those before it take. */
  readonly dueBy?: ClockKind
}

export interface Stages {
  readonly plan: (application: Application) => readonly Step[]
  /** How many stages of the plan a case has behind it, after returns and send-backs. */
  readonly behind: (application: Application) => number
}

/**
 * Everything a service is. A new one is a folder here and a line in `vocabulary/serviceIds`, `facts` and `services`; no code
 * elsewhere knows it by its name.
 */
export interface Service extends ServiceFacts {
  /** What a person is judged by before any form, in the order they read it. */
  readonly rules: Rules
  /** What only an officer can judge, after submission: no answer before may claim it. */
  readonly judgedLater: readonly ClauseId[]
  readonly begins: Beginning
  /** Every state a case of this service can be in. */
  readonly states: Standings
  readonly commands: Readonly<Record<string, AnyCommand>>
  /** The clocks of a case whose way of collecting has just changed. */
  readonly clocksForCollection: (changed: Application, context: CommandContext) => Application['clocks']
  readonly stages: Stages
}
