import type { AccountId } from '@resident-card/shared'
import { instant } from '@resident-card/shared'
import type { Notice } from '../../ports/notifier'
import { cloudFiles } from './cloudFiles'
import { platformIdentity } from './platformIdentity'
import { readEvent } from './readEvent'
import { readTimerEvent } from './readTimerEvent'
import type { WechatSdk } from './sdk'
import { lazySdk } from './sdk'
import { subscribeNotifier } from './subscribeNotifier'
import { parseSubscribeTemplates } from './subscribeTemplates'

/*
 * These adapters have never met WeChat: what stands in for the SDK here behaves, and misbehaves, as its documentation and
 * its own source (4.0.2) say. Only `lazySdk` and the identity are also held against the real package.
 */

const ROOT = 'cloud://test.0000-test-1'
const ID = '0123456789abcdefghjkmnpqrs'
const sdkError = (errCode: number, errMsg = 'boom 13800000000') => Object.assign(new Error(errMsg), { errCode, errMsg })

/** Cloud storage and messages in memory; `fails` makes every call end the given way. */
const standIn = (fails?: () => Promise<never>, answer: { errCode: number } = { errCode: 0 }) => {
  const stored = new Map<string, Buffer>()
  const sent: unknown[] = []
  const sdk: WechatSdk = {
    DYNAMIC_CURRENT_ENV: Symbol('current'),
    init: () => undefined,
    uploadFile: async ({ cloudPath, fileContent }) => {
      await fails?.()
      stored.set(`${ROOT}/${cloudPath}`, fileContent)
      return { fileID: `${ROOT}/${cloudPath}` }
    },
    downloadFile: async ({ fileID }) => {
      await fails?.()
      const fileContent = stored.get(fileID)
      if (fileContent === undefined) throw sdkError(-503003, 'storage file not exists')
      return { fileContent }
    },
    deleteFile: async ({ fileList }) => {
      await fails?.()
      const result = fileList.map((fileID) => ({ fileID, status: stored.delete(fileID) ? 0 : -503003, errMsg: '' }))
      return { fileList: result }
    },
    openapi: {
      subscribeMessage: {
        send: async (param) => {
          await fails?.()
          sent.push(param)
          return answer
        },
      },
    },
  }
  return { load: async () => sdk, stored, sent }
}

describe('who is calling', () => {
  const callerOf = (env: Record<string, string>) => platformIdentity(() => env).caller()
  const KEYS = 'WX_OPENID,WX_APPID'

  it.each([
    ['a person in the mini-program', { WX_CONTEXT_KEYS: KEYS, WX_OPENID: 'oA', TCB_SOURCE: 'wx_client' }, 'oA'],
    ['the platform’s timer', { TCB_SOURCE: 'wx_trigger' }, 'timer'],
    ['the timer, with an OPENID left over', { TCB_SOURCE: 'wx_trigger', WX_OPENID: 'oA' }, 'timer'],
    ['nobody: over HTTP', { TCB_SOURCE: 'wx_http' }, undefined],
    [
      'nobody: an OPENID the platform did not list for this event',
      { WX_CONTEXT_KEYS: 'WX_APPID', WX_OPENID: 'oA' },
      undefined,
    ],
    ['nobody: an empty OPENID', { WX_CONTEXT_KEYS: KEYS, WX_OPENID: '' }, undefined],
    ['nobody: a chain that begins at the timer', { TCB_SOURCE: 'wx_trigger,scf' }, undefined],
    ['nobody at all', {}, undefined],
  ])('%s', async (_who, env, expected) => {
    const caller = await callerOf(env)
    expect(caller?.kind === 'account' ? caller.subject : caller?.kind).toBe(expected)
  })

  it('is what the real SDK reads from the same variables', async () => {
    const env = { WX_CONTEXT_KEYS: KEYS, WX_OPENID: 'oReal-0001', WX_APPID: 'wx1', TCB_SOURCE: 'wx_client' }
    const before = { ...process.env }
    Object.assign(process.env, env)
    try {
      const { getWXContext } = await import('wx-server-sdk')
      const { OPENID, SOURCE } = getWXContext()
      expect(await callerOf(env)).toEqual({ kind: 'account', provider: 'wechat', subject: OPENID })
      expect(SOURCE).toBe('wx_client')
    } finally {
      process.env = before
    }
  })
})

describe('what was sent', () => {
  it('is without what the platform mixes in', () => {
    const data = { command: 'getSession', requestId: 'r' }
    expect(readEvent({ ...data, userInfo: { openId: 'oA' }, tcbContext: {} })).toEqual(data)
    expect([undefined, null, 'x', [1]].map(readEvent)).toEqual([undefined, null, 'x', [1]])
  })

  it('by the timer is the same request for the same tick, another for the next', () => {
    const tick = (Time: string) => readTimerEvent({ Type: 'Timer', TriggerName: 'everyMinute', Time })
    expect(tick('2026-11-22T03:00:00Z')).toEqual({
      command: 'run',
      requestId: expect.stringMatching(/^[A-Za-z0-9_-]{16,64}$/),
    })
    expect(tick('2026-11-22T03:00:00Z')).toEqual(tick('2026-11-22T03:00:00Z'))
    expect(tick('2026-11-22T03:00:00Z')).not.toEqual(tick('2026-11-22T03:01:00Z'))
    expect(readTimerEvent(undefined)).toMatchObject({ command: 'run' })
  })
})

describe('files in cloud storage', () => {
  it('come back as they were put, are overwritten, and are gone once removed', async () => {
    const { load, stored } = standIn()
    const files = cloudFiles(load, ROOT)
    expect(await files.get(ID)).toBeUndefined()
    await files.put(ID, Uint8Array.of(1, 2))
    await files.put(ID, Uint8Array.of(3))
    expect([...stored.keys()]).toEqual([`${ROOT}/sealed/01/${ID}`])
    expect(await files.get(ID)).toEqual(Buffer.of(3))
    await files.remove(ID)
    await files.remove(ID)
    expect(await files.get(ID)).toBeUndefined()
  })

  it.each([
    ['a code', () => Promise.reject(sdkError(-503001)), '-503001'],
    ['no answer', () => Promise.reject(new Error('ETIMEDOUT 13800000000')), 'no answer'],
  ])('fail with %s, and say nothing of what was sent', async (_what, fails, expected) => {
    const files = cloudFiles(standIn(fails).load, ROOT)
    for (const attempt of [files.put(ID, Buffer.of(1)), files.get(ID), files.remove(ID)]) {
      const error: unknown = await attempt.catch((reason: unknown) => reason)
      expect(error).toMatchObject({ name: 'WechatUnavailable', message: expect.stringContaining(expected) })
      expect(String(error)).not.toContain('138')
    }
  })

  it('are not lost where the settings name another bucket', async () => {
    await expect(cloudFiles(standIn().load, 'cloud://other.bucket').put(ID, Buffer.of(1))).rejects.toThrow('FILE_ROOT')
  })

  it.each(['../secret', '', 'A'.repeat(26)])('have ids of our own form: "%s" is refused', async (id) => {
    await expect(cloudFiles(standIn().load, ROOT).put(id, Buffer.of(1))).rejects.toThrow('not a file id')
  })
})

describe('subscribe messages', () => {
  const templates = parseSubscribeTemplates(
    '{"returned":{"id":"T1","fields":{"character_string1":"caseNo","thing2":"office"}}}',
  )
  const notice: Notice = {
    id: 'n1',
    account: 'a1' as AccountId,
    subject: 'oA',
    code: 'returned',
    caseId: ID,
    caseNo: '20261126-7KQ4-8',
    at: instant(0),
    facts: { office: 'x'.repeat(30) },
  }

  it('fill the template, no value longer than it takes', async () => {
    const { load, sent } = standIn()
    expect(await subscribeNotifier(load, templates).send(notice)).toBe('delivered')
    expect(sent).toEqual([
      {
        touser: 'oA',
        templateId: 'T1',
        page: `pages/case/index?id=${ID}`,
        data: { character_string1: { value: '20261126-7KQ4-8' }, thing2: { value: 'x'.repeat(20) } },
      },
    ])
  })

  it('are counted by nobody here: a long-term consent carries the tenth message as it did the first', async () => {
    const { load, sent } = standIn()
    const notifier = subscribeNotifier(load, templates)
    for (let n = 0; n < 10; n += 1) expect(await notifier.send({ ...notice, id: `n${n}` })).toBe('delivered')
    expect(sent).toHaveLength(10)
  })

  it.each([
    ['nobody to send it to', (({ subject: _subject, ...rest }) => rest)(notice)],
    ['no template for the code', { ...notice, code: 'ready' as const }],
  ])('are not sent with %s', async (_what, other) => {
    const { load, sent } = standIn()
    expect(await subscribeNotifier(load, templates).send(other)).toBe('notWanted')
    expect(sent).toEqual([])
  })

  it.each([
    [43101, 'no consent', 'notWanted'],
    [43107, 'banned', 'notWanted'],
    [40003, 'not a user of this app', 'notWanted'],
    [40037, 'unknown template', 'notWanted'],
    [41030, 'unknown page', 'notWanted'],
    [45168, 'forbidden words', 'notWanted'],
    [47003, 'data that do not fit', 'notWanted'],
    [-1, 'the system is busy', 'again'],
    [43108, 'too many at once', 'again'],
    [45009, 'too many today', 'again'],
    [40001, 'a stale token', 'again'],
  ])('code %i, %s: %s, whether the SDK rejects or resolves with it', async (errCode, _meaning, outcome) => {
    for (const { load } of [standIn(() => Promise.reject(sdkError(errCode))), standIn(undefined, { errCode })]) {
      const sent = subscribeNotifier(load, templates).send(notice)
      if (outcome === 'notWanted') expect(await sent).toBe('notWanted')
      else await expect(sent).rejects.toThrow(`subscribeMessage.send: ${errCode}`)
    }
  })

  it('are tried again when nothing comes back, and the error says nothing of the person', async () => {
    const { load } = standIn(() => Promise.reject(new Error('timeout for oA')))
    await expect(subscribeNotifier(load, templates).send(notice)).rejects.toThrow(/^subscribeMessage.send: no answer$/)
  })

  it.each(['{', '[{}]', '{"a":{"id":""}}', '{"a":{"id":"T","fields":{"x":1}}}'])(
    'settings that are no templates: %s',
    (text) => {
      expect(() => parseSubscribeTemplates(text)).toThrow('SUBSCRIBE_TEMPLATES')
    },
  )
})

it('the real SDK loads once, and has every call the adapters make', async () => {
  const load = lazySdk()
  const sdk = await load()
  expect(await load()).toBe(sdk)
  expect([sdk.uploadFile, sdk.downloadFile, sdk.deleteFile].map((call) => typeof call)).toEqual(
    Array(3).fill('function'),
  )
  expect(typeof sdk.openapi.subscribeMessage.send).toBe('function')
})
