import { createCipheriv } from 'node:crypto'
import { instant, ok } from '@resident-card/shared'
import fc from 'fast-check'
import { demoEms } from '../../local/carrier/demoEms'
import { emsPush, traceText } from '../../local/carrier/emsPush'
import { emsKey, encryptForEms } from './emsCipher'
import { emsCarrier, emsWithoutPush } from './emsCarrier'
import { envEmsSettings } from './envEmsSettings'

const NOW = instant(Date.parse('2026-11-26T20:14:00+08:00'))
const NUMBER = 'EA123456785CN'
const DAY = 86_400_000
const SENT = { serialNo: 'C3E7E1A2E6F44EB9B09EB9116C89FC86', sentAt: NOW }
const trace = { number: NUMBER, opCode: '704', at: instant(NOW - 60_000), opDesc: 'signed by Zhang San, 13800000000' }
const carrier = emsCarrier(demoEms)
const read = (body: Uint8Array, now = NOW) => carrier.readPush(body, now)
const honest = emsPush(traceText(trace), demoEms, SENT)

const refused = (error: string) => ({ ok: false, error })

describe('a push of the postal express', () => {
  it('is read, and nothing of its sentences', () => {
    const answer = read(honest)
    expect(answer).toEqual(
      ok({
        serial: SENT.serialNo,
        events: [{ id: expect.stringMatching(/^[0-9a-f]{26}$/), number: NUMBER, at: trace.at, kind: 'signed' }],
      }),
    )
    expect(JSON.stringify(answer)).not.toMatch(/Zhang|138|postman/)
  })

  it('names the same event alike however often and under whatever request it is sent', () => {
    const again = emsPush(traceText(trace), demoEms, { serialNo: 'ANOTHER', sentAt: instant(NOW - 5_000) })
    const [first, second] = [read(honest), read(again)]
    expect(first.ok && second.ok && first.value.events).toEqual(second.ok && second.value.events)
  })

  it('may end with the key’s own text, as requests to the platform do, and may hold several traces', () => {
    const [key] = demoEms.pushKeys
    const two = `[${traceText(trace)},${traceText({ ...trace, opCode: '702' })}]`
    const answer = read(emsPush(`${two}${key?.toString('base64')}`, demoEms, SENT))
    expect(answer).toMatchObject({ ok: true, value: { events: [{ kind: 'signed' }, { kind: 'outForDelivery' }] } })
  })

  it('may come as a form', () => {
    const { logitcsInterface, timeStamp } = JSON.parse(honest.toString()) as Record<string, string>
    const form = new URLSearchParams({
      serialNo: 'A1',
      timeStamp: timeStamp ?? '',
      logitcsInterface: logitcsInterface ?? '',
    })
    expect(read(Buffer.from(form.toString()))).toMatchObject({ ok: true, value: { serial: 'A1' } })
  })

  it.each([
    ['203', 'accepted'],
    ['305', 'inTransit'],
    ['702', 'outForDelivery'],
    ['704', 'signed'],
    ['748', 'signed'],
    ['705', 'attempted'],
    ['708', 'returned'],
    ['711', 'other'],
    ['EDA', 'other'],
    ['toString', 'other'],
  ])('operation %s is %s', (opCode, kind) => {
    const answer = read(emsPush(traceText({ ...trace, opCode }), demoEms, SENT))
    expect(answer).toMatchObject({ ok: true, value: { events: [{ kind }] } })
  })

  it.each<[string, Uint8Array, string]>([
    [
      'encrypted with another key',
      emsPush(traceText(trace), { ...demoEms, pushKeys: [Buffer.alloc(16)] }, SENT),
      'notAuthentic',
    ],
    [
      'not encrypted',
      Buffer.from(
        JSON.stringify({ serialNo: 'A', timeStamp: '2026-11-26 20:14:00', logitcsInterface: traceText(trace) }),
      ),
      'notAuthentic',
    ],
    ['cut off', honest.subarray(0, honest.length - 30), 'notAuthentic'],
    ['nothing', new Uint8Array(), 'notAuthentic'],
    ['no text', Uint8Array.from([0xff, 0xfe]), 'notAuthentic'],
    ['a list', Buffer.from('[]'), 'notAuthentic'],
    ['null', Buffer.from('{"logitcsInterface":null,"serialNo":{}}'), 'notAuthentic'],
    [
      'a name for the request that would break the answer',
      emsPush(traceText(trace), demoEms, { ...SENT, serialNo: 'a"b' }),
      'notAuthentic',
    ],
    ['sent a week ago', emsPush(traceText(trace), demoEms, { ...SENT, sentAt: instant(NOW - 7 * DAY) }), 'stale'],
    ['sent tomorrow', emsPush(traceText(trace), demoEms, { ...SENT, sentAt: instant(NOW + DAY) }), 'stale'],
    ['an event of tomorrow', emsPush(traceText({ ...trace, at: instant(NOW + DAY) }), demoEms, SENT), 'malformed'],
    ['no number', emsPush('{"opCode":"704","opTime":"2026-11-26 20:13:00"}', demoEms, SENT), 'malformed'],
    [
      '30 February',
      emsPush(`{"waybillNo":"${NUMBER}","opCode":"704","opTime":"2026-02-30 20:13:00"}`, demoEms, SENT),
      'malformed',
    ],
    ['no traces', emsPush('[]', demoEms, SENT), 'malformed'],
    ['a word', emsPush('"signed"', demoEms, SENT), 'malformed'],
  ])('is refused: %s', (_what, body, why) => {
    expect(read(body)).toEqual(refused(why))
  })

  it('is refused where there is no key', () => {
    expect(emsWithoutPush.readPush(honest, NOW)).toEqual(refused('notConfigured'))
  })

  it('is known by an older key while keys change', () => {
    const both = emsCarrier({ ...demoEms, pushKeys: [Buffer.alloc(16, 1), ...demoEms.pushKeys] })
    expect(both.readPush(honest, NOW).ok).toBe(true)
  })

  it('with any byte changed is refused, or tells the very same: never another event', () => {
    const truth = read(honest)
    const events = truth.ok ? truth.value.events : []
    fc.assert(
      fc.property(fc.integer({ min: 0, max: honest.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(honest)
        changed[at] = (changed[at] ?? 0) ^ by
        const answer = read(changed)
        if (answer.ok) expect(answer.value.events).toEqual(events)
      }),
      { numRuns: 3_000 },
    )
  })

  it('with any byte of what is encrypted changed is refused, outside the sentence nobody reads', () => {
    const text = traceText({ ...trace, opDesc: '' })
    const body = emsPush(text, demoEms, SENT)
    const from = body.indexOf('|$4|') + 4
    // The last block that holds a field we read; what follows (names of operation and postman) may be garbled.
    const until = from + Math.floor((text.indexOf('"opName"') / 3) * 4)
    fc.assert(
      fc.property(fc.integer({ min: from, max: until }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(body)
        changed[at] = (changed[at] ?? 0) ^ by
        expect(read(changed).ok).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, text) => {
        expect(read(bytes).ok).toBe(false)
        expect(read(emsPush(text, demoEms, SENT)).ok).toBe(false)
      }),
    )
  })

  it('is answered under its own name', () => {
    expect(JSON.parse(carrier.answerPush('A1', true))).toEqual({
      serialNo: 'A1',
      code: '00000',
      codeMessage: '',
      senderNo: demoEms.senderNo,
    })
    expect(JSON.parse(carrier.answerPush('A1', false))).toMatchObject({ code: 'S00001' })
  })
})

it('SM4 is the standard’s (GB/T 32907, example 1)', () => {
  const key = Buffer.from('0123456789abcdeffedcba9876543210', 'hex')
  const cipher = createCipheriv('sm4-ecb', key, null).setAutoPadding(false)
  expect(cipher.update(key).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246')
  expect(encryptForEms('x', key)).toMatch(/^\|\$4\|[A-Za-z0-9+/]{22}==$/)
})

describe('the settings', () => {
  it.each([
    [{}, { pushKeys: [], senderNo: '' }],
    [
      { EMS_PUSH_KEYS: 'AAAAAAAAAAAAAAAAAAAAAA==', EMS_SENDER_NO: '1' },
      { pushKeys: [Buffer.alloc(16)], senderNo: '1' },
    ],
  ])('%j', (env, settings) => {
    expect(envEmsSettings(env)).toEqual(settings)
  })

  it.each(['c2hvcnQ=', 'AAAAAAAAAAAAAAAAAAAAAA', '1234567890123456'])(
    'refuses the key %s and does not quote it',
    (key) => {
      expect(() => emsKey(key)).toThrow()
      expect(() => envEmsSettings({ EMS_PUSH_KEYS: key })).toThrow(/^EMS_PUSH_KEYS: each must hold 16 bytes in base64$/)
    },
  )
})
