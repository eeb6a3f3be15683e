import type { Application, Instant } from '@resident-card/shared'

/** Since when the case is in the state the applicant knows: neither a hold nor a change of address moves it. */
export const publicSince = ({ history, submittedAt }: Application): Instant =>
  history.filter(({ public: told, kind }) => told && kind !== 'collectionChanged').at(-1)?.at ?? submittedAt
