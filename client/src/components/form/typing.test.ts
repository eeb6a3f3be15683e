import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { answered, keyed, within, type Typing } from './typing'

/** Types these texts one after the other into a field whose owner answers at once. */
const typingAll = (texts: readonly string[], owner: (text: string) => string): Typing | undefined =>
  texts.reduce<Typing | undefined>((typing, text) => {
    const next = keyed(typing, text)
    return answered(next, owner(text))
  }, undefined)

describe('what somebody types', () => {
  const digits = (text: string): string => text.replace(/\D/g, '')

  test.each([
    ['as it is typed', (text: string) => text],
    ['digits only', digits],
    ['in groups', (text: string) => digits(text).replace(/(\d{4})(?=\d)/g, '$1 ')],
    ['nothing at all', () => ''],
  ])('stands as it was typed, whatever its owner takes of it: %s', (_, owner) => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (texts) => {
        expect(typingAll(texts, owner)?.text).toBe(texts.at(-1))
      }),
    )
  })

  test('gives way to what the owner sets: a field emptied after it was sent', () => {
    const typing = typingAll(['1', '12', '123'], digits)
    expect(typing).toBeDefined()
    expect(answered(typing as Typing, '')).toBeUndefined()
    expect(answered(typing as Typing, '900')).toBeUndefined()
  })

  test('does not give way to an answer that comes late', () => {
    const typing = typingAll(['贵', '贵阳', '贵阳市'], (text) => text) as Typing
    expect(answered(typing, '贵阳')?.text).toBe('贵阳市')
    expect(answered(answered(typing, '贵') as Typing, '贵阳市')?.text).toBe('贵阳市')
  })
})

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'abc'],
  ['ab𠮷', 3, 'ab'],
  ['ab𠮷', 4, 'ab𠮷'],
  ['𠮷', 1, ''],
])('%s within %i: %s', (text, most, kept) => expect(within(text, most)).toBe(kept))

test('no other file has a native field: each is told what was typed into it', () => {
  const src = path.resolve(__dirname, '../..')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .filter((name) => /<(?:Input|Textarea)\b/.test(readFileSync(path.join(src, name), 'utf8')))
  expect(files.sort()).toEqual(['components/form/TypedArea.tsx', 'components/form/TypedInput.tsx'])
})
