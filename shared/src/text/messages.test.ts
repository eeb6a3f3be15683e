import { NOTICE_CODES } from '../application/decision'
import { MESSAGE_MAX_CHARACTERS } from './messageText'
import { MESSAGES_EN } from './messages.en'
import { MESSAGES_ZH } from './messages.zh'

describe.each([
  ['Chinese', MESSAGES_ZH],
  ['English', MESSAGES_EN],
])('messages in %s', (_language, texts) => {
  test.each(NOTICE_CODES)('%s has words, and fits a message', (code) => {
    expect(texts[code].length).toBeGreaterThan(0)
    expect([...texts[code]].length).toBeLessThanOrEqual(MESSAGE_MAX_CHARACTERS)
  })
})
