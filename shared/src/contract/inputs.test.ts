import * as v from 'valibot'
import { bytesOf, CALL_BYTES } from './callBytes'
import { COMMANDS } from './commands'
import { handOverEntry, officerProof, signedEntry } from './handOverEntry'
import { ISSUES_MOST, list } from './list'

type Schema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>
  readonly options?: readonly Schema[]
  readonly wrapped?: Schema
  readonly pipe?: readonly (Schema & { readonly metadata?: { readonly item?: Schema } })[]
}
interface Field {
  readonly at: string
  readonly schema: Schema
}

/** Every field that can be sent, with where it stands. */
const fieldsOf = (at: string, schema: Schema): readonly Field[] => [
  { at, schema },
  ...Object.entries(schema.entries ?? {}).flatMap(([name, field]) => fieldsOf(`${at}.${name}`, field)),
  ...(Array.isArray(schema.options) ? schema.options : [])
    .filter((option) => typeof option === 'object')
    .flatMap((option) => fieldsOf(at, option)),
  ...(schema.wrapped === undefined ? [] : fieldsOf(at, schema.wrapped)),
  ...(schema.pipe ?? []).flatMap(({ metadata }) =>
    metadata?.item === undefined ? [] : fieldsOf(`${at}[]`, metadata.item),
  ),
]
const commands = Object.values(COMMANDS).flatMap((contract) =>
  Object.entries(contract as Readonly<Record<string, { readonly input: Schema; readonly bytes?: number }>>),
)
const inputs: readonly (readonly [string, Schema])[] = [
  ...commands.map(([name, { input }]) => [name, input] as const),
  // What comes sealed is a caller's word too.
  ['the entry in a box', handOverEntry as unknown as Schema],
  ['its officer', officerProof as unknown as Schema],
  ['its signature', signedEntry as unknown as Schema],
]
const fields = inputs.flatMap(([name, input]) => fieldsOf(name, input))
const isList = ({ schema }: Field): boolean => (schema.pipe ?? []).some(({ metadata }) => metadata?.item !== undefined)
const fails = (schema: Schema, value: unknown): boolean => !v.safeParse(schema, value, { abortPipeEarly: true }).success

it('finds the fields', () => {
  expect(fields.length).toBeGreaterThan(100)
  expect(fields.filter(isList).map(({ at }) => at)).toContain('syncHandOvers.entries')
})

describe('an id', () => {
  const named = fields.filter(({ at }) => /(?:[a-z]Id|^id|\.id|\.device)$|Ids\[\]$/.test(at))
  const ODD = [
    '',
    ' ',
    '$where',
    '{"$ne":null}',
    'a.b',
    '__proto__',
    'constructor',
    `${'0'.repeat(25)}\0`,
    `${'0'.repeat(25)}\u202e`,
    `${'0'.repeat(25)}\ud800`,
    `${'0'.repeat(26)}\n`,
    '０'.repeat(26),
    'A'.repeat(26),
    '0'.repeat(27),
    '0'.repeat(10_000),
    '../../etc/passwd',
    0,
    true,
    null,
    [],
    ['0'.repeat(26)],
    {},
    { $ne: null },
  ]
  it('is found wherever one is sent', () => {
    const found = named.map(({ at }) => at)
    for (const one of ['getMyCase.caseId', 'markMessagesRead.messageIds[]', 'handOver.lookUpId', 'closeTask.taskId'])
      expect(found).toContain(one)
    expect(found.length).toBeGreaterThan(30)
  })
  it.each(named.map((field) => [field.at, field.schema] as const))('%s: none that isn’t one passes', (_at, schema) => {
    expect(ODD.filter((odd) => !fails(schema, odd))).toEqual([])
  })
})

describe('a list', () => {
  it.each(fields.map(({ at, schema }) => [at, schema] as const))('%s is bounded before it is walked', (_at, schema) => {
    const walked = [schema, ...(schema.pipe ?? [])].filter(({ type }) => type === 'array' || type === 'record')
    expect(walked).toEqual([])
  })
  it.each(fields.filter(isList).map(({ at, schema }) => [at, schema] as const))(
    '%s: none of its items is looked at where there are too many, and few where they are bad',
    (_at, schema) => {
      let looked = 0
      const bad = (length: number) =>
        new Proxy(
          Array.from({ length }, () => 7),
          {
            get: (target, key, self) => {
              if (typeof key === 'string' && /^\d+$/.test(key)) looked += 1
              return Reflect.get(target, key, self) as unknown
            },
          },
        )
      const many = v.safeParse(schema, bad(100_000), { abortPipeEarly: true })
      expect([many.success, many.issues?.length, looked]).toEqual([false, 1, 0])
      v.safeParse(schema, bad(2), { abortPipeEarly: true })
      expect(looked).toBeLessThanOrEqual(4)
    },
  )
  it('is told of up to twenty of its faults, and the rest isn’t looked for', () => {
    let looked = 0
    const item = v.strictObject({
      a: v.pipe(
        v.string(),
        v.check(() => ((looked += 1), false), 'format'),
      ),
      b: v.number(),
    })
    const parsed = v.safeParse(list(item, { most: 1_000 }), Array(1_000).fill({ a: 'x', b: 'y' }))
    expect(parsed.issues?.length).toBe(ISSUES_MOST)
    expect(looked).toBe(ISSUES_MOST / 2)
    expect((parsed.issues ?? []).slice(0, 3).map((issue) => v.getDotPath(issue))).toEqual(['0.a', '0.b', '1.a'])
  })
  it('of good items comes back as they were made', () => {
    const trimmed = list(v.pipe(v.string(), v.trim()), { least: 1, most: 3 })
    expect(v.parse(trimmed, [' a', 'b '])).toEqual(['a', 'b'])
    expect(v.safeParse(trimmed, []).issues?.[0].message).toBe('required')
    expect(fails(trimmed as unknown as Schema, 'ab')).toBe(true)
    expect(fails(trimmed as unknown as Schema, { length: 2 })).toBe(true)
  })
})

describe('a call', () => {
  it.each(commands.map(([name, sized]) => [name, bytesOf(sized)] as const))(
    '%s is no larger than a phone can send',
    (_name, bytes) => {
      expect(bytes).toBeLessThanOrEqual(100 * 1024)
    },
  )
  it('is small unless it brings a picture or a batch of boxes', () => {
    const large = commands.filter(([, sized]) => bytesOf(sized) > CALL_BYTES.small).map(([name]) => name)
    expect(large.sort()).toEqual(['handOver', 'syncHandOvers', 'uploadPhoto'])
  })
})
