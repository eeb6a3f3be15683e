import { civilDate } from '@resident-card/shared'
import type { PersonKey, PlainDate } from '@resident-card/shared'
import type { Keys } from '../../ports/keys'
import type { PopulationRegistry, RegisteredCard, RegisteredPerson } from '../../ports/populationRegistry'
import type { Query, Range, Store } from '../../ports/store'
import { personKey } from '../../sealing/personKey'
import { unseal } from '../../sealing/unseal'
import { CARDS, PEOPLE } from './tables'
import type { CardRecord, PersonFacts } from './tables'
import { saveAgain } from './saveAgain'

const cardOf = ({
  _id,
  schemaVersion: _s,
  version: _v,
  holder: _h,
  returned: _r,
  ...card
}: CardRecord): RegisteredCard => ({ cardId: _id, ...card })

/** Stands where a card will never be: what comes later finds its place taken. */
const nobodys = (cardId: string): CardRecord => ({
  _id: cardId,
  schemaVersion: 1,
  version: 1,
  holder: '',
  issuedOn: '1970-01-01' as PlainDate,
  longTerm: false,
  issuingOrgan: '',
  status: 'invalid',
})

/**
 * A population of invented people kept in the store: what the province's registry would answer. Personal data are
 * sealed for `people`, `_id` and `personal`.
 */
export const syntheticRegistry = (store: Store, keys: Keys): PopulationRegistry => {
  const people = store.table(PEOPLE)
  const cards = store.table(CARDS)

  /** The card as it is: given back for a card that is nobody's any more, it was not given back. */
  const settled = async ({ returned, ...card }: CardRecord): Promise<CardRecord> => {
    if (returned === undefined) return card
    const next = await cards.get(returned.for)
    return next?.holder === '' ? { ...card, status: returned.was } : { ...card, returned }
  }

  const newestCard = async (key: PersonKey, range?: Range): Promise<CardRecord | undefined> => {
    const query: Query = { index: 'byHolder', equals: { holder: key }, order: 'desc', limit: 1 }
    const { items } = await cards.find(range === undefined ? query : { ...query, range })
    return items[0] && settled(items[0])
  }

  const findByKey = async (key: PersonKey): Promise<RegisteredPerson | undefined> => {
    const [record, card] = await Promise.all([people.get(key), newestCard(key)])
    if (record === undefined) return undefined
    const place = { table: PEOPLE.name, id: record._id, field: 'personal' }
    const facts = unseal<PersonFacts>(keys, place, record.personal)
    return {
      key,
      ...facts,
      ...(card === undefined ? {} : { card: cardOf(card) }),
      ...(record.photoId === undefined ? {} : { photoId: record.photoId }),
    }
  }

  const markLost = (cardId: string) =>
    saveAgain<CardRecord>(cards, cardId, async (stored) => {
      const card = await settled(stored)
      return card.status === 'valid' ? { ...card, status: 'lost' } : undefined
    })

  const markReturned = (cardId: string, newCardId: string) =>
    saveAgain<CardRecord>(cards, cardId, async (stored) => {
      const card = await settled(stored)
      if (card.status !== 'valid' && card.status !== 'lost') return undefined
      return { ...card, status: 'returned', returned: { for: newCardId, was: card.status } }
    })

  return {
    findByNumber: (citizenNumber) => findByKey(personKey(keys, citizenNumber)),
    findByKey,

    reportLost: async (key, at) => {
      // Said again late, it must not reach the card that replaced the lost one.
      const card = await newestCard(key, { field: 'issuedOn', lt: civilDate(at) })
      if (card !== undefined) await markLost(card._id)
    },

    recordNewCard: async (key, { cardId, ...card }, oldCard) => {
      // Said late, it must not reach the cards that came after it.
      const range = { field: 'issuedOn', lte: card.issuedOn }
      const old = await cards.find({ index: 'byHolder', equals: { holder: key }, range, limit: 100 })
      // Already there: the same card said twice, or its hand-over taken back meanwhile.
      await cards.insert({ _id: cardId, schemaVersion: 1, version: 1, holder: key, ...card })
      if (oldCard === 'notReturned') return
      for (const { _id } of old.items) if (_id !== cardId) await markReturned(_id, cardId)
    },

    takeBackNewCard: async (key, cardId) => {
      // One document says it all: the cards marked for this one read it (`settled`), so no order of events can differ.
      const inserted = await cards.insert(nobodys(cardId))
      if (inserted.ok) return
      await saveAgain<CardRecord>(cards, cardId, (card) =>
        card.holder === key ? { ...card, holder: '', status: 'invalid' } : undefined,
      )
    },
  }
}
