import { NOTICE_CODES } from '../application/decision'
import { plainDate } from '../kernel/plainDate'
import { MESSAGE_MAX_CHARACTERS } from './messageText'
import { MESSAGES_EN } from './messages.en'
import { MESSAGES_ZH } from './messages.zh'
import { numbersOn } from './numbers'
import { phraseIn } from './phrase'

describe.each([
  ['Chinese', MESSAGES_ZH],
  ['English', MESSAGES_EN],
])('messages in %s', (_language, texts) => {
  test.each(NOTICE_CODES)('%s has words, and fits a message', (code) => {
    const text = phraseIn(texts[code], numbersOn(plainDate('2026-11-26')))
    expect(text.length).toBeGreaterThan(0)
    expect([...text].length).toBeLessThanOrEqual(MESSAGE_MAX_CHARACTERS)
  })
})
