import { instant } from '@resident-card/shared'
import fc from 'fast-check'
import { aWorld } from '../../testing/world'
import type { World } from '../../testing/world'
import { MARK_LENGTH, readManifestCursor, writeManifestCursor } from './manifestCursor'
import type { ManifestCursor } from './manifestCursor'

const mark = fc.string({ minLength: MARK_LENGTH, maxLength: MARK_LENGTH, unit: fc.constantFrom(...'aZ09-_') })
const after = fc.string({ minLength: 1, maxLength: 110, unit: fc.constantFrom(...'aZ09-_') })
const at = fc.integer({ min: 0, max: 4_102_444_800_000 }).map(instant)

describe('the cursor of a device', () => {
  let world: World
  beforeAll(async () => {
    world = await aWorld()
  })
  afterAll(() => world.close())

  it('comes back as it was, within the length of the contract, and only for its own device and authority', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('all' as const, 'changes' as const),
        at,
        at,
        fc.option(after, { nil: undefined }),
        fc.array(mark, { maxLength: 600 }),
        (walk, from, began, cursorAfter, sent) => {
          const cursor: ManifestCursor = {
            walk,
            from,
            began,
            ...(cursorAfter !== undefined && { after: cursorAfter }),
            sent,
          }
          const text = writeManifestCursor(world.deps, '520102003', 'device', cursor)
          expect(text.length).toBeLessThanOrEqual(512)
          const read = readManifestCursor(world.deps, '520102003', 'device', text)
          expect(read).toEqual({ ...cursor, sent: read?.sent })
          // The newest marks are the ones that count.
          expect(sent.slice(-(read?.sent.length ?? 0))).toEqual(sent.length === 0 ? [] : read?.sent)
          expect(read?.sent.length).toBeGreaterThanOrEqual(Math.min(sent.length, 50))
          expect(readManifestCursor(world.deps, '520102004', 'device', text)).toBeUndefined()
          expect(readManifestCursor(world.deps, '520102003', 'other', text)).toBeUndefined()
        },
      ),
    )
  })

  it('changed in any character, or with another’s beginning, is none', () => {
    const said = {
      walk: 'changes',
      from: instant(1_000),
      began: instant(2_000),
      after: 'Zz-_',
      sent: ['abcdef'],
    } as const
    const text = writeManifestCursor(world.deps, '520102003', 'device', said)
    const read = (one: string) => readManifestCursor(world.deps, '520102003', 'device', one)
    const changed = [...text].map((char, i) => text.slice(0, i) + (char === 'a' ? 'b' : 'a') + text.slice(i + 1))
    for (const one of [...changed, `${text}a`, text.slice(1), text.slice(0, -1), text.replace('changes', 'all')])
      expect(read(one)).toBeUndefined()
    expect(read(text)).toEqual(said)
  })

  it('is any text: read or refused, never a fault', () => {
    fc.assert(fc.property(fc.string(), (text) => void readManifestCursor(world.deps, 'a', 'b', text)))
  })
})
