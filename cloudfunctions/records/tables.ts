import type { StoredDocument, TableDefinition } from '../ports/store'
import { accessLog } from './accessLog'
import { accounts } from './account'
import { applications } from './application'
import { codes } from './code'
import { counts } from './count'
import { destructions } from './destruction'
import { devices } from './device'
import { jobs } from './job'
import { ledger } from './ledger'
import { listLog } from './listLog'
import { messages } from './message'
import { oldCards } from './oldCard'
import { shifts } from './shift'
import { tasks } from './task'
import { uploads } from './upload'

/** For adapters that make indexes ahead of the first call. */
export const ALL_TABLES: readonly TableDefinition<StoredDocument>[] = [
  applications,
  accounts,
  accessLog,
  listLog,
  codes,
  messages,
  uploads,
  counts,
  jobs,
  ledger,
  shifts,
  tasks,
  oldCards,
  destructions,
  devices,
] as readonly TableDefinition<StoredDocument>[]
