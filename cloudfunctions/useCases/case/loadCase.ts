import { maySee } from '@resident-card/shared'
import type { Application } from '@resident-card/shared'
import { applications } from '../../records/application'
import type { ApplicationRecord } from '../../records/application'
import type { Actor } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { toApplication } from './caseRecord'

export interface LoadedCase {
  readonly record: ApplicationRecord
  readonly application: Application
}

/** The case, whoever asks; undefined where there is none of that id. */
export const loadCase = async (deps: Dependencies, caseId: string): Promise<LoadedCase | undefined> => {
  const record = await deps.store.table(applications).get(caseId)
  return record && { record, application: toApplication(record) }
}

/** The case, if it is there and the actor may know of it at all; undefined is answered "not found" either way. */
export const findCase = async (deps: Dependencies, actor: Actor, caseId: string): Promise<LoadedCase | undefined> => {
  const loaded = await loadCase(deps, caseId)
  return loaded !== undefined && maySee(actor, loaded.application) ? loaded : undefined
}
