import type { CallError, ErrorCode, ErrorKind } from '@resident-card/shared'
import common from '../../text/common.en'
import t from '../../text/staff/review.en'
import { extendMessage } from './extendMessage'

const error = <K extends ErrorKind>(kind: K, code: ErrorCode<K>, fields?: CallError['fields']) =>
  ({ kind, code, traceId: '', ...(fields === undefined ? {} : { fields }) }) as CallError

describe('why the time was not extended', () => {
  test.each([
    ['extended before', error('refused', 'alreadyExtended'), t.extend.already],
    [
      'a number in the words',
      error('invalid', 'invalid', [{ field: 'note', code: 'personalNumber' }]),
      t.decision.withheld,
    ],
    ['changed meanwhile', error('conflict', 'changedMeanwhile'), common.error.conflict],
    ['no network', error('unavailable', 'offline'), common.error.offline],
  ])('%s', (_, failed, words) => expect(extendMessage(failed, t, common.error)).toBe(words))
})
