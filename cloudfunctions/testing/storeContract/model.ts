import type { Change, Table, IndexDefinition, Query, StoredDocument } from '../../ports/store'

type Model<T extends StoredDocument> = Omit<Table<T>, 'find'> & { all(query: Omit<Query, 'limit' | 'after'>): T[] }
type Fields = Record<string, unknown>

const at = (document: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Fields | null | undefined)?.[name], document) ?? null

const isThere = (document: unknown, path: string): boolean => {
  const names = path.split('.')
  const parent = names.length > 1 ? at(document, names.slice(0, -1).join('.')) : document
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, names.at(-1) ?? '')
}

/** Null, numbers, texts by code point. */
function before(a: unknown, b: unknown): number {
  const rank = (value: unknown) => (value === null ? 0 : typeof value === 'number' ? 1 : 2)
  if (rank(a) !== rank(b)) return rank(a) - rank(b)
  if (typeof a === 'number') return a - (b as number)
  if (a === null) return 0
  const [left, right] = [[...String(a)], [...String(b)]].map((chars) => chars.map((char) => char.codePointAt(0) ?? 0))
  for (let i = 0; i < Math.max(left?.length ?? 0, right?.length ?? 0); i++) {
    const difference = (left?.[i] ?? -1) - (right?.[i] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

/** The port read literally, over a list in memory: slow, and too plain to be wrong. Knows only valid input. */
export function modelCollection<T extends StoredDocument>(indexes: readonly IndexDefinition[]): Model<T> {
  let documents: T[] = []
  const holder = (document: T, others: readonly T[]): string | undefined =>
    indexes.find(
      ({ unique, fields }) =>
        unique && others.some((other) => fields.every((field) => before(at(other, field), at(document, field)) === 0)),
    )?.name
  const save = (id: string, expectedVersion: number, next: (found: T) => T) => {
    const found = documents.find(({ _id }) => _id === id)
    if (!found) return Promise.resolve({ ok: false, reason: 'missing' } as const)
    if (found.version !== expectedVersion) return Promise.resolve({ ok: false, reason: 'stale' } as const)
    const saved = { ...next(found), version: expectedVersion + 1 }
    const others = documents.filter((one) => one !== found)
    if (holder(saved, others)) return Promise.resolve({ ok: false, reason: 'duplicate' } as const)
    documents = [...others, saved]
    return Promise.resolve({ ok: true } as const)
  }
  return {
    insert(document) {
      const duplicate = documents.some(({ _id }) => _id === document._id) ? '_id' : holder(document, documents)
      if (duplicate !== undefined) return Promise.resolve({ ok: false, duplicate })
      documents = [...documents, document]
      return Promise.resolve({ ok: true })
    },
    insertMany(more) {
      for (const document of more)
        if (!documents.some(({ _id }) => _id === document._id)) documents = [...documents, document]
      return Promise.resolve()
    },
    get: (id) => Promise.resolve(documents.find(({ _id }) => _id === id)),
    update: (id, version, change) => save(id, version, (found) => changed(found, change)),
    replace: (id, version, document) => save(id, version, () => document),
    remove(id) {
      documents = documents.filter(({ _id }) => _id !== id)
      return Promise.resolve()
    },
    all({ index, equals, range, order }) {
      const fields = [...(indexes.find(({ name }) => name === index)?.fields ?? []), '_id']
      const found = documents.filter(
        (document) =>
          Object.entries(equals).every(([path, wanted]) =>
            [wanted].flat().some((value) => before(value, at(document, path)) === 0),
          ) &&
          (!range || within(at(document, range.field), range)),
      )
      const rest = fields.filter((field) => !Object.hasOwn(equals, field))
      found.sort((a, b) => rest.map((field) => before(at(a, field), at(b, field))).find((sign) => sign !== 0) ?? 0)
      return order === 'desc' ? found.reverse() : found
    },
  }
}

const within = (value: unknown, { gt, gte, lt, lte }: NonNullable<Query['range']>): boolean =>
  typeof value === typeof (gt ?? gte ?? lt ?? lte) &&
  (gt === undefined || before(value, gt) > 0) &&
  (gte === undefined || before(value, gte) >= 0) &&
  (lt === undefined || before(value, lt) < 0) &&
  (lte === undefined || before(value, lte) <= 0)

function changed<T extends StoredDocument>(document: T, { set = {}, unset = [], inc = {}, push = {} }: Change): T {
  const put = (from: Fields, [name = '', ...deeper]: readonly string[], value: (old: unknown) => unknown): Fields => {
    const old = from[name]
    const next = deeper.length > 0 ? put((old ?? {}) as Fields, deeper, value) : value(old)
    return Object.fromEntries(Object.entries({ ...from, [name]: next }).filter(([, one]) => one !== undefined))
  }
  let result = document as unknown as Fields
  for (const [path, value] of Object.entries(set)) result = put(result, path.split('.'), () => value)
  for (const path of unset) if (isThere(result, path)) result = put(result, path.split('.'), () => undefined)
  for (const [path, by] of Object.entries(inc))
    result = put(result, path.split('.'), (old) => ((old ?? 0) as number) + by)
  for (const [path, more] of Object.entries(push).filter(([, values]) => values.length > 0))
    result = put(result, path.split('.'), (old) => [...((old ?? []) as unknown[]), ...more])
  return result as unknown as T
}
