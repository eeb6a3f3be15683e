import { callFunction } from './callFunction'

const mockCloud = { rejects: undefined as unknown }
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { cloud: { callFunction: () => Promise.reject(mockCloud.rejects) } },
}))

describe('what the platform says of a call that never came back', () => {
  test.each([
    ['cloud.callFunction:fail Error: data exceed max size', 'invalid', 'tooLarge'],
    ['cloud.callFunction:fail Error: exceed max size', 'invalid', 'tooLarge'],
    ['cloud.callFunction:fail invoke event data exceeds the size limit', 'invalid', 'tooLarge'],
    ['errCode: -504002 | errMsg: EXCEED_MAX_PAYLOAD_SIZE', 'invalid', 'tooLarge'],
    ['cloud.callFunction:fail request entity too large', 'invalid', 'tooLarge'],
    ['cloud.callFunction:fail Error: request:fail ', 'unavailable', 'offline'],
    ['cloud.callFunction:fail timeout', 'unavailable', 'timeout'],
    ['cloud.callFunction:fail -504003 polling exceed max timeout retry', 'unavailable', 'timeout'],
    ['cloud.callFunction:fail Error: errCode: -501002 resource exceeds the quota', 'unavailable', 'unavailable'],
    ['cloud.callFunction:fail Error: errCode: -504002 functions execute fail', 'unavailable', 'unavailable'],
  ])('%s', async (errMsg, kind, code) => {
    mockCloud.rejects = { errMsg }
    const reply = await callFunction('applications', 'getSession', {})
    expect(reply).toEqual({ ok: false, error: { kind, code, traceId: '' } })
  })
})
