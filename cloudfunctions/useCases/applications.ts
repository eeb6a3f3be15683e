import { applicationsCommands } from '@resident-card/shared'
import type { Handlers, Served } from '../runtime/call'
import { assessEligibility } from './applications/assessEligibility'
import { bindPerson } from './applications/bindPerson'
import { changeCollection } from './applications/changeCollection'
import { getCollectionCode } from './applications/getCollectionCode'
import { getMyCase } from './applications/getMyCase'
import { getPhoto } from './applications/getPhoto'
import { getSession } from './applications/getSession'
import { listMessages } from './applications/listMessages'
import { listMyCases } from './applications/listMyCases'
import { listRegions } from './applications/listRegions'
import { markMessagesRead } from './applications/markMessagesRead'
import { resubmit } from './applications/resubmit'
import { revokeOtherCodes } from './applications/revokeOtherCodes'
import { searchAuthorities } from './applications/searchAuthorities'
import { submitApplication } from './applications/submitApplication'
import { uploadPhoto } from './applications/uploadPhoto'
import { withdraw } from './applications/withdraw'

const CITIZEN = ['citizen'] as const
const ANYONE = [
  'citizen',
  'acceptingOfficer',
  'windowOfficer',
  'supervisor',
  'countyReviewer',
  'production',
  'carrier',
] as const

/** What a citizen may ask; before a real name is bound only what is `unbound`. */
const handlers: Handlers<'applications'> = {
  getSession: { roles: ANYONE, unbound: true, run: getSession },
  bindPerson: { roles: CITIZEN, unbound: true, run: bindPerson },
  assessEligibility: { roles: CITIZEN, run: assessEligibility },
  listRegions: { roles: ANYONE, unbound: true, run: listRegions },
  searchAuthorities: { roles: ANYONE, unbound: true, run: searchAuthorities },
  uploadPhoto: { roles: CITIZEN, run: uploadPhoto },
  getPhoto: { roles: CITIZEN, run: getPhoto },
  submitApplication: { roles: CITIZEN, run: submitApplication },
  listMyCases: { roles: CITIZEN, run: listMyCases },
  getMyCase: { roles: CITIZEN, run: getMyCase },
  resubmit: { roles: CITIZEN, run: resubmit },
  withdraw: { roles: CITIZEN, run: withdraw },
  changeCollection: { roles: CITIZEN, run: changeCollection },
  getCollectionCode: { roles: CITIZEN, run: getCollectionCode },
  revokeOtherCodes: { roles: CITIZEN, run: revokeOtherCodes },
  listMessages: { roles: CITIZEN, unbound: true, run: listMessages },
  markMessagesRead: { roles: CITIZEN, unbound: true, run: markMessagesRead },
}

export const applications: Served<'applications'> = { name: 'applications', contract: applicationsCommands, handlers }
