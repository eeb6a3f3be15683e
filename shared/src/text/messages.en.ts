import type { MessageTexts } from './messageText'
import { counted } from './numerals'

/** No longer than a keyword takes, so shorter than one would write. */
export const MESSAGES_EN: MessageTexts = {
  submitted: 'Submitted',
  accepted: 'Accepted',
  returned: 'Please mend it',
  refused: 'Refused: see why',
  issued: 'Issued, being made',
  dispatched: 'Card sent',
  ready: 'Ready: collect it',
  collected: 'Card collected',
  delivered: 'Card delivered',
  deliveryFailed: 'Not delivered',
  sentBack: 'Being made again',
  handOverUndone: 'Hand-over undone',
  withdrawn: 'Withdrawn',
  collectionChanged: 'Collection changed',
  extended: (n) => `${counted(n('lawExtension'), 'day')} more`,
  codeOtherDevice: 'Code on other phone',
  collectReminder: 'Your card waits',
  oldCardTaken: 'Old card settled',
}
