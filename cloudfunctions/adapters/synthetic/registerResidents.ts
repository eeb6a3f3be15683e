import type { PersonKey } from '@resident-card/shared'
import type { Files } from '../../ports/files'
import type { Keys } from '../../ports/keys'
import type { Random } from '../../ports/random'
import type { Store } from '../../ports/store'
import { lookupKey } from '../../sealing/lookupKey'
import { personKey } from '../../sealing/personKey'
import { seal } from '../../sealing/seal'
import { sealBytes } from '../../sealing/sealBytes'
import { CARDS, PEOPLE } from './tables'
import { drawPortrait } from './drawPortrait'
import type { Resident } from './resident'

export interface RegistryParts {
  readonly store: Store
  readonly keys: Keys
  readonly random: Random
  readonly files: Files
}

const ID_LENGTH = 26

/**
 * Puts invented people with their cards and drawn portraits into the registry, sealed. Ids are made from the number,
 * so that putting the same people in again changes nothing. Answers their keys, in order.
 */
export const registerResidents = async (
  parts: RegistryParts,
  residents: readonly Resident[],
): Promise<readonly PersonKey[]> => {
  const { store, keys, files } = parts
  const idFor = (purpose: string, number: string) => lookupKey(keys, purpose, number).slice(0, ID_LENGTH)
  const rows = residents.map(({ facts, card }) => ({
    key: personKey(keys, facts.citizenNumber),
    photoId: idFor('portrait', facts.citizenNumber),
    cardId: idFor('card', facts.citizenNumber),
    facts,
    card,
  }))
  for (const { photoId } of rows) await files.put(photoId, sealBytes(parts, photoId, drawPortrait(photoId)))
  await store.table(PEOPLE).insertMany(
    rows.map(({ key, photoId, facts }) => ({
      _id: key,
      schemaVersion: 1,
      version: 1,
      personal: seal(parts, { table: PEOPLE.name, id: key, field: 'personal' }, facts),
      photoId,
    })),
  )
  await store
    .table(CARDS)
    .insertMany(
      rows.flatMap(({ key, cardId, card }) =>
        card === undefined ? [] : [{ _id: cardId, schemaVersion: 1, version: 1, holder: key, ...card }],
      ),
    )
  return rows.map(({ key }) => key)
}
