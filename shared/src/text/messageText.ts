import type { NoticeCode } from '../application/decision'
import type { Phrase } from './phrase'

/** Longest text one keyword of a WeChat subscribe message takes; a longer one is refused whole. */
export const MESSAGE_MAX_CHARACTERS = 20

/** What a message sent by a function says, one short line a code; dates have keywords of their own. */
export type MessageTexts = Readonly<Record<NoticeCode, Phrase>>
