import { NOTICE_CODES } from '@resident-card/shared'
import { accounts } from '../../../records/account'
import type { EffectHandler } from '../../../runtime/dependencies'
import { unseal } from '../../../sealing/unseal'

/** Tells the applicant, on every channel there is. */
export const sendNotice: EffectHandler = async (deps, record, message) => {
  const code = NOTICE_CODES.find((known) => known === message.code)
  if (code === undefined) throw new Error('a notice without its code')
  const account = await deps.store.table(accounts).get(record.account)
  const place = { table: accounts.name, id: record.account, field: 'subject' }
  for (const notifier of deps.notifiers) {
    await notifier.send({
      id: message.id,
      account: record.account,
      ...(account !== undefined && { subject: unseal<string>(deps.keys, place, account.subject) }),
      code,
      caseId: record._id,
      caseNo: record.caseNo,
      at: message.at,
      facts: message.facts,
    })
  }
}
