import { NOTICE_CODES } from '@resident-card/shared'
import { accounts } from '../../../records/account'
import type { EffectHandler } from '../../../runtime/dependencies'
import { ifWhole } from '../../../sealing/ifWhole'
import { unseal } from '../../../sealing/unseal'

/** Tells the applicant, on every channel there is. */
export const sendNotice: EffectHandler = async (deps, record, message) => {
  const code = NOTICE_CODES.find((known) => known === message.code)
  if (code === undefined) throw new Error('a notice without its code')
  const account = await deps.store.table(accounts).get(record.account)
  const place = { table: accounts.name, id: record.account, field: 'subject' }
  // Damaged: the inbox in the app needs none.
  const subject = account && ifWhole(() => unseal<string>(deps.keys, place, account.subject))
  for (const notifier of deps.notifiers) {
    await notifier.send({
      id: message.id,
      account: record.account,
      ...(subject !== undefined && { subject }),
      code,
      caseId: record._id,
      caseNo: record.caseNo,
      at: message.at,
      facts: message.facts,
    })
  }
}
