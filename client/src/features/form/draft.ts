import type { AuthorityView, Collection, Damage, InputOf, Reason } from '@resident-card/shared'

/** Of the accepting authority, what later screens show. */
export type ChosenAuthority = Pick<
  AuthorityView,
  'id' | 'name' | 'shortName' | 'address' | 'county' | 'prefecture' | 'hours' | 'sample' | 'distance'
>

export type HukouPlace = Pick<AuthorityView, 'prefecture' | 'county'>

/** Where the card is to be mailed, as far as it was filled in. */
export interface MailAnswers {
  readonly recipient: string
  readonly phone: string
  /** County-level code, anywhere in China, and its names for the screen. */
  readonly region?: { readonly code: string; readonly name: string }
  readonly address: string
}

/** What a person has answered so far; a missing or empty field is still to be asked. */
export interface Answers {
  readonly reason: Reason
  readonly damage?: Damage
  readonly photoId?: string
  readonly phone: string
  readonly authority?: ChosenAuthority
  readonly collection?: Collection
  readonly mail: MailAnswers
  /** Where the person is registered, to begin the search for an office there. */
  readonly hukou?: HukouPlace
}

/** An application being filled in, as this device keeps it. */
export interface Draft extends Answers {
  readonly schemaVersion: 1
  /** Whose it is: somebody else signing in on this device must not see it. */
  readonly owner: string
  /** Epoch ms. */
  readonly savedAt: number
  /** The intent to submit exactly these answers: lives until one of them changes, so that a retry is no second application. */
  readonly requestId?: string
}

export type Submission = InputOf<'applications', 'submitApplication'>

const NO_MAIL: MailAnswers = { recipient: '', phone: '', address: '' }

export const newDraft = (owner: string, reason: Reason, now: number): Draft => ({
  schemaVersion: 1,
  owner,
  reason,
  phone: '',
  mail: NO_MAIL,
  savedAt: now,
})

/** The draft with changed answers. Whatever was about to be submitted is no longer what is here. */
export const withAnswers = (draft: Draft, change: Partial<Answers>, now: number): Draft => {
  const { requestId: _dropped, ...rest } = draft
  return { ...rest, ...change, savedAt: now }
}

/** The draft with the id of the intent to submit it: the same one until an answer changes. */
export const withIntent = (draft: Draft, newId: () => string): Draft & { readonly requestId: string } => ({
  ...draft,
  requestId: draft.requestId ?? newId(),
})

/** Which service is meant now. The answers that fit both stay; a lost card has no damage to describe. */
export const forReason = (draft: Draft, reason: Reason, now: number): Draft => {
  if (draft.reason === reason) return draft
  const { damage: _dropped, ...rest } = draft
  return withAnswers(rest, { reason }, now)
}

/** Without the photo: the one uploaded is no longer kept. */
export const withoutPhoto = (draft: Draft, now: number): Draft => {
  const { photoId: _gone, ...rest } = draft
  return withAnswers(rest, {}, now)
}

/** The draft without its intent: what is submitted next is a new try. */
export const withoutIntent = (draft: Draft): Draft => {
  const { requestId: _dropped, ...rest } = draft
  return rest
}
