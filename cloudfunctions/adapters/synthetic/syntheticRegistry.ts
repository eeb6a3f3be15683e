import { civilDate } from '@resident-card/shared'
import type { PersonKey } from '@resident-card/shared'
import type { Keys } from '../../ports/keys'
import type { PopulationRegistry, RegisteredCard, RegisteredPerson } from '../../ports/populationRegistry'
import type { Query, Range, Store } from '../../ports/store'
import { personKey, unseal } from '../../sealing'
import { CARDS, PEOPLE } from './collections'
import type { CardRecord, PersonFacts } from './collections'
import { saveAgain } from './saveAgain'

const cardOf = ({ _id, schemaVersion: _s, version: _v, holder: _h, ...card }: CardRecord): RegisteredCard => ({
  cardId: _id,
  ...card,
})

/**
 * A population of invented people kept in the store: what the province's registry would answer. Personal data are
 * sealed for `people`, `_id` and `personal`.
 */
export const syntheticRegistry = (store: Store, keys: Keys): PopulationRegistry => {
  const people = store.collection(PEOPLE)
  const cards = store.collection(CARDS)

  const newestCard = async (key: PersonKey, range?: Range): Promise<CardRecord | undefined> => {
    const query: Query = { index: 'byHolder', equals: { holder: key }, order: 'desc', limit: 1 }
    const { items } = await cards.find(range === undefined ? query : { ...query, range })
    return items[0]
  }

  const findByKey = async (key: PersonKey): Promise<RegisteredPerson | undefined> => {
    const record = await people.get(key)
    if (record === undefined) return undefined
    const place = { collection: PEOPLE.name, id: record._id, field: 'personal' }
    const facts = unseal<PersonFacts>(keys, place, record.personal)
    const card = await newestCard(key)
    return {
      key,
      ...facts,
      ...(card === undefined ? {} : { card: cardOf(card) }),
      ...(record.photoId === undefined ? {} : { photoId: record.photoId }),
    }
  }

  const setStatus = (cardId: string, status: CardRecord['status'], only: readonly CardRecord['status'][]) =>
    saveAgain(cards, cardId, (card) => (only.includes(card.status) ? { ...card, status } : undefined))

  return {
    findByNumber: (citizenNumber) => findByKey(personKey(keys, citizenNumber)),
    findByKey,

    reportLost: async (key, at) => {
      // Said again late, it must not reach the card that replaced the lost one.
      const card = await newestCard(key, { field: 'issuedOn', lt: civilDate(at) })
      if (card !== undefined) await setStatus(card._id, 'lost', ['valid'])
    },

    recordNewCard: async (key, card, oldCard) => {
      const old = await cards.find({ index: 'byHolder', equals: { holder: key }, limit: 100 })
      const { cardId, ...rest } = card
      // Already there: the same card said twice.
      await cards.insert({ _id: cardId, schemaVersion: 1, version: 1, holder: key, ...rest })
      if (oldCard === 'notReturned') return
      for (const { _id } of old.items) if (_id !== cardId) await setStatus(_id, 'returned', ['valid', 'lost'])
    },

    takeBackNewCard: async (_key, _cardId) => {
      throw new Error('not written')
    },
  }
}
