import type * as v from 'valibot'
import type { Seeded } from '../adapters/synthetic/seededRandom'

/** As much of a schema as is needed to know what it asks for. */
export type Schema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>
  readonly options?: readonly (Schema | string)[]
  readonly wrapped?: Schema
  readonly literal?: unknown
  readonly pipe?: readonly { readonly metadata?: { readonly item?: Schema } }[]
}

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))
const keys = (count: number): unknown => Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, n]))

/** What nobody means well with: operators, prototypes, depth, size, signs nobody sees, numbers that are none. */
const HOSTILE: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 1.5,
  () => 1e300,
  () => 2 ** 53,
  () => '',
  () => ' ',
  () => 'x\0y',
  () => '\ud800',
  () => '\u202egpj.\u2066x\u2069',
  () => '\u200b\u200d\ufeff',
  () => 'constructor',
  () => '__proto__',
  () => '$where',
  () => "'; DROP TABLE c_applications; --",
  () => '../../../etc/passwd',
  () => '0'.repeat(10_000),
  () => '领'.repeat(9_000),
  () => 'A'.repeat(99_000),
  () => 'x'.repeat(5_000_000),
  () => ({ $ne: null }),
  () => ({ $regex: '.*' }),
  () => ({ $where: 'sleep(1000)' }),
  () => ({ $in: [null, '', 1] }),
  () => JSON.parse('{"__proto__":{"role":"production"},"constructor":{"prototype":{}}}') as unknown,
  () => ({ length: 1e9 }),
  () => [],
  () => [{}],
  () => Array(8_000).fill(7),
  () => Array(300_000).fill({ a: 1 }),
  () => nested(14),
  () => nested(5_000),
  () => keys(5_000),
]

export interface Known {
  /** Ids of this world, everybody's. */
  readonly ids: readonly string[]
  /** Cursors this world gave to anybody, and changed ones. */
  readonly cursors: readonly string[]
}

/** Something a schema may take, or nearly. */
const plausible = (random: Seeded, known: Known, name: string, schema: Schema): unknown => {
  const item = schema.pipe?.find(({ metadata }) => metadata?.item !== undefined)?.metadata?.item
  if (item !== undefined) return Array.from({ length: random.below(4) }, () => plausible(random, known, name, item))
  if (schema.wrapped !== undefined) return plausible(random, known, name, schema.wrapped)
  if (schema.entries !== undefined) return objectOf(random, known, schema.entries)
  if (schema.type === 'literal') return schema.literal
  const options = schema.options ?? []
  if (options.length > 0) {
    const option = random.pick(options)
    return typeof option === 'object' ? plausible(random, known, name, option) : option
  }
  if (/(?:^after|^since|cursor)$/i.test(name)) return random.pick(known.cursors)
  if (/ids?$|^device$/i.test(name)) return random.pick(known.ids)
  if (/authority$/i.test(name)) return '520102003'
  if (schema.type === 'number') return random.pick([0, 1, 2, 3, 7])
  if (schema.type === 'boolean') return random.below(2) === 0
  return random.pick([
    '',
    '520102',
    '15400000001',
    'words',
    '11010519491231002X',
    '20261126-AAAA-A',
    'QUJD',
    '1'.repeat(225),
  ])
}

const objectOf = (random: Seeded, known: Known, entries: Readonly<Record<string, Schema>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(entries)
      .filter(([, field]) => field.type !== 'optional' || random.below(2) === 0)
      .map(([name, field]) => [name, plausible(random, known, name, field)]),
  )

/** Input of a command, with something hostile in a place or two, or (one in four) nothing but what may be right. */
export const hostileInput = (random: Seeded, known: Known, schema: Schema): Record<string, unknown> => {
  const made = plausible(random, known, '', schema)
  const input = typeof made === 'object' && made !== null ? { ...(made as Record<string, unknown>) } : {}
  for (let times = random.below(4) === 0 ? 0 : 1 + random.below(2); times > 0; times -= 1) {
    const names = [...Object.keys(input), 'extra', '$set', 'constructor']
    input[random.pick(names)] = random.pick(HOSTILE)()
  }
  return input
}
