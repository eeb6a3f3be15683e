import { civilDate, MESSAGE_MAX_CHARACTERS, MESSAGES_ZH, numbersOn, phraseIn } from '@resident-card/shared'
import type { Notice, Notifier } from '../../ports/notifier'
import type { LoadSdk } from './sdk'
import { sdkErrorCode, WechatUnavailable } from './sdkErrorCode'
import type { SubscribeTemplates } from './subscribeTemplates'

/**
 * Answers that no second try will change: 43101 no consent (or the one consent is used up), 43107 the capability is
 * banned, 40003 not a user of this app, 40037 unknown template, 41030 unknown page, 45168 forbidden words, 47003 data
 * that don't fit the template. Everything else (-1, 43108, 45009, no answer) is tried again.
 * Sources: WeChat subscribeMessage.send; cloud.tencent.com, error codes of mini-program messages; read 2026-11-22.
 */
const FINAL = new Set<number | string | undefined>([43101, 43107, 40003, 40037, 41030, 45168, 47003])

/** Longest text a template's `thing` keyword takes; longer ones are refused whole. */
const LONGEST_VALUE = MESSAGE_MAX_CHARACTERS

const valueOf = (notice: Notice, name: string): string => {
  if (name === 'message') return phraseIn(MESSAGES_ZH[notice.code], numbersOn(civilDate(notice.at)))
  return String(name === 'caseNo' ? (notice.caseNo ?? '') : (notice.facts[name] ?? '')).slice(0, LONGEST_VALUE)
}

/**
 * WeChat subscribe messages: a one-off consent is one message, a long-term one all of them. WeChat alone counts them and says 43101
 * where there is none (any more): a template is named here, not its kind. An account without an OPENID, a code without a template and a
 * final answer are `notWanted`; anything else rejects with `WechatUnavailable`, to be tried again.
 */
export const subscribeNotifier = (loadSdk: LoadSdk, templates: SubscribeTemplates): Notifier => ({
  send: async (notice) => {
    const template = templates[notice.code]
    if (notice.subject === undefined || template === undefined) return 'notWanted'
    const data = Object.fromEntries(
      Object.entries(template.fields).map(([keyword, name]) => [keyword, { value: valueOf(notice, name) }]),
    )
    const page = notice.caseId === undefined ? 'pages/home/index' : `pages/case/index?id=${notice.caseId}`
    const sdk = await loadSdk()
    // Some versions of the SDK reject on a code, some resolve with it.
    const errCode = await sdk.openapi.subscribeMessage
      .send({ touser: notice.subject, templateId: template.id, page, data })
      .then((answer) => answer.errCode, sdkErrorCode)
    if (errCode === 0) return 'delivered'
    if (FINAL.has(errCode)) return 'notWanted'
    throw new WechatUnavailable(`subscribeMessage.send: ${errCode ?? 'no answer'}`)
  },
})
