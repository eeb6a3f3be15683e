import { FIELD_CODES } from '../vocabulary/errorCodes'
import { COMMANDS } from './commands'

/** Every word a schema's checks say, wherever in it they stand. */
const messagesOf = (part: unknown, seen: Set<unknown>): readonly string[] => {
  if (typeof part !== 'object' || part === null || seen.has(part)) return []
  seen.add(part)
  const inside = Object.values(part).flatMap((value) => messagesOf(value, seen))
  return 'message' in part && typeof part.message === 'string' ? [part.message, ...inside] : inside
}

describe('what the contract says of a field', () => {
  const said = [...new Set(messagesOf(COMMANDS, new Set()))]

  test('is found', () => {
    expect(said).toEqual(expect.arrayContaining(['format', 'tooLong', 'mobile', 'photoType', 'consignmentNumber']))
  })

  test('is a code with words, or a client could not tell it', () => {
    const codes: readonly string[] = FIELD_CODES
    expect(said.filter((message) => !codes.includes(message))).toEqual([])
  })
})
