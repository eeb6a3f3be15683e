import { applicationsCommands } from '@resident-card/shared'
import type { Handlers } from '../runtime/call'
import { serve } from '../runtime/serve'
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
import { tellOfDamage } from './tasks/tellOfDamage'

/** What a citizen may ask; before a real name is bound only what is `unbound`. */
const handlers: Handlers<'applications'> = {
  getSession: { unbound: true, run: getSession },
  bindPerson: { unbound: true, run: bindPerson },
  assessEligibility: { run: assessEligibility },
  listRegions: { unbound: true, run: listRegions },
  searchAuthorities: { unbound: true, run: searchAuthorities },
  uploadPhoto: { run: uploadPhoto },
  getPhoto: { run: getPhoto },
  submitApplication: { run: submitApplication },
  listMyCases: { run: listMyCases },
  getMyCase: { run: getMyCase },
  resubmit: { run: resubmit },
  withdraw: { run: withdraw },
  changeCollection: { run: changeCollection },
  getCollectionCode: { run: getCollectionCode },
  revokeOtherCodes: { run: revokeOtherCodes },
  listMessages: { unbound: true, run: listMessages },
  markMessagesRead: { unbound: true, run: markMessagesRead },
}

export const applications = serve('applications', applicationsCommands, handlers, tellOfDamage)
