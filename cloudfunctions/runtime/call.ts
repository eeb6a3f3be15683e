import type {
  AccountId,
  AuthorityId,
  CommandOf,
  Commands,
  CountyCode,
  FunctionName,
  InputOf,
  Instant,
  PersonKey,
  PlainDate,
  ReplyOf,
  Result,
  Role,
  ServerRefusal,
  TimerJob,
} from '@resident-card/shared'
import type { Dependencies } from './dependencies'
import type { Unreadable } from '../ports/store'

/** Who is asking: made from the identity port and the account record, never from the body. */
export interface Actor {
  readonly account: AccountId
  readonly role: Role
  /** The person bound to the account. */
  readonly person?: PersonKey
  readonly authority?: AuthorityId
  readonly county?: CountyCode
  readonly officerNo?: string
}

export interface Call {
  readonly actor: Actor
  readonly requestId: string
  /** SHA-256 of the canonical input, made when it is asked for: the same request id with another body is a conflict. */
  bodyHash(): string
  readonly traceId: string
  readonly now: Instant
  /** Civil date of `now` in China. */
  readonly today: PlainDate
  /** Logs what went wrong in a part of the work while the rest goes on. Nothing of `error` but its class and where it was thrown. */
  readonly noteFault: (part: TimerJob, error: unknown) => void
}

export type TellOfDamage = (deps: Dependencies, now: Instant, document: Unreadable) => Promise<unknown>

/** A refusal on purpose; the runtime adds the trace id. */
export type Refused = ServerRefusal

/** One command: load → decide → save. Throws only on outages and bugs. */
export type UseCase<F extends FunctionName, C extends CommandOf<F>> = (
  input: InputOf<F, C>,
  call: Call,
  deps: Dependencies,
) => Promise<Result<ReplyOf<F, C>, Refused>>

export type Handlers<F extends FunctionName> = {
  readonly [C in CommandOf<F>]: {
    /** Citizen commands that work before a real name is bound. */
    readonly unbound?: true
    readonly run: UseCase<F, C>
  }
}

/** A function as the runtime serves it. Its own contract comes with it: no bundle carries another function's. */
export interface Served<F extends FunctionName> {
  readonly name: F
  readonly contract: Commands[F]
  readonly handlers: Handlers<F>
  /** Who may give the command at all; anyone else is told "not found". */
  readonly roles: (command: CommandOf<F>) => readonly Role[]
  /** Puts a damaged document that a command met before a person. */
  readonly tell: TellOfDamage
}
