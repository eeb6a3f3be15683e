import { accounts } from '../../records/account'
import type { ApplicationRecord, OutboxMessage } from '../../records/application'
import type { Dependencies } from '../../runtime/dependencies'
import { unseal } from '../../sealing'
import { enterLedger } from './enterLedger'
import { cardIdOf, newCardOf } from './effects/newCardOf'
import { tellWindow } from './effects/tellWindow'

const roundOf = ({ facts }: OutboxMessage): number => Number(facts['round'] ?? 1)

/** What became of it then: the case may have gone on since. */
const oldCardThen = ({ facts }: OutboxMessage, { oldCard }: ApplicationRecord) =>
  (facts['oldCard'] ?? oldCard) === 'returned' ? 'returned' : 'notReturned'

/** One piece of an outbox; throws to be tried again. */
export const deliverMessage = async (
  deps: Dependencies,
  record: ApplicationRecord,
  message: OutboxMessage,
): Promise<void> => {
  switch (message.kind) {
    case 'reportLost':
      return deps.registry.reportLost(record.holder, message.at)
    case 'recordNewCard': {
      const card = await newCardOf(deps, record, roundOf(message))
      if (card === undefined) return
      return deps.registry.recordNewCard(record.holder, card, oldCardThen(message, record))
    }
    case 'takeBackNewCard':
      return deps.registry.takeBackNewCard(record.holder, cardIdOf(record._id, roundOf(message)))
    case 'enterLedger':
      return enterLedger(deps, record, message)
    case 'tellWindow':
      return tellWindow(deps, record, message)
    case 'notice':
      return sendNotice(deps, record, message)
  }
}

const sendNotice = async (deps: Dependencies, record: ApplicationRecord, message: OutboxMessage): Promise<void> => {
  const account = await deps.store.table(accounts).get(record.account)
  const place = { table: accounts.name, id: record.account, field: 'subject' }
  for (const notifier of deps.notifiers) {
    await notifier.send({
      id: message.id,
      account: record.account,
      ...(account !== undefined && { subject: unseal<string>(deps.keys, place, account.subject) }),
      code: message.code,
      caseId: record._id,
      caseNo: record.caseNo,
      at: message.at,
      facts: message.facts,
    })
  }
}
