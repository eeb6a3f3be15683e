import type { NoticeCode } from '../application/decision'

/** Longest text one keyword of a WeChat subscribe message takes; a longer one is refused whole. */
export const MESSAGE_MAX_CHARACTERS = 20

/** What a message sent by a function says, one short line a code; dates and numbers have keywords of their own. */
export type MessageTexts = Readonly<Record<NoticeCode, string>>
