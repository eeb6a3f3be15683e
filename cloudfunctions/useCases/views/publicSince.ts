import type { Application, HistoryKind, Instant } from '@resident-card/shared'

const NO_CHANGE_OF_STATE: readonly string[] = ['collectionChanged', 'extended'] satisfies readonly HistoryKind[]

/** Since when the case is in the state the applicant knows: neither a hold nor a change of address moves it. */
export const publicSince = ({ history, submittedAt }: Application): Instant =>
  history.filter(({ public: told, kind }) => told && !NO_CHANGE_OF_STATE.includes(kind)).at(-1)?.at ?? submittedAt
