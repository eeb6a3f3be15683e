import type { Application } from '../application/application'
import type { Versions } from '../settings/dated'
import type { Reason } from '../vocabulary/reasons'
import type { Limits } from './limits'

/** What follows from why somebody applies. */
export interface ReasonFacts {
  /** The card on file: dead with the submission (INV-1), or handed back for the new one (LAW-11). */
  readonly oldCard: 'void' | 'handedBack'
  /** What the form asks besides. */
  readonly asks: readonly Question[]
}

/** What a form may ask, and what may be mended later. */
export type Question = 'damage' | 'photo' | 'phone' | 'authority' | 'collection'

/** What is brought to the window, or given to the carrier. `foundCard`: if it has turned up; `fee`: until it is paid. */
export type Paper = 'slip' | 'oldCard' | 'foundCard' | 'fee' | 'self'

/** Who has a case, to be named from reference data. */
export type OfficeKind = 'acceptingAuthority' | 'hukouCounty' | 'province' | 'carrier'

/** The stages a person is told of. */
export const STAGE_NAMES = ['submit', 'verify', 'issue', 'produce', 'distribute', 'collect', 'deliver'] as const
export type StageName = (typeof STAGE_NAMES)[number]

/** What both ends, and every screen, need to know of a service: light, for rules, states and commands are in `Service`. */
export interface ServiceFacts {
  readonly reasons: Readonly<Partial<Record<Reason, ReasonFacts>>>
  /** The kind of card it ends with. */
  readonly card: 'residentCard'
  readonly limits: Limits
  readonly fee: Versions<'fen'>
  /** What else its rules count, by the names words call them. */
  readonly numbers: Readonly<Record<string, Versions>>
  /** What the form asks whatever the reason, in the order of its screens. */
  readonly asks: readonly Question[]
  readonly papers: (of: Pick<Application, 'reason' | 'collection'> & { readonly feePaid: boolean }) => readonly Paper[]
}
