import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applicationsCommands, instant, ok, type Reply, type Role } from '@resident-card/shared'
import fc from 'fast-check'
import { localKeys } from '../adapters/keys/localKeys'
import { openSqliteStore } from '../adapters/sqlite/openSqliteStore'
import { systemRandom } from '../adapters/system/systemRandom'
import type { CallLimits } from '../ports/callLimits'
import type { Caller } from '../ports/identity'
import { InvalidCursor, StoreUnavailable } from '../ports/store'
import { accounts } from '../records/account'
import { findAccount, getOrCreateAccount } from './accounts'
import type { Handlers, Served } from './call'
import type { Dependencies } from './dependencies'
import type { LogLine } from './logLine'
import { runCommand } from './runCommand'
import { demoRoot } from '../local/demoRoot'

const NOW = instant(Date.UTC(2026, 10, 22, 2))
const folder = mkdtempSync(join(tmpdir(), 'run-command-'))
const store = openSqliteStore({ file: join(folder, 'store.db') })
const keys = localKeys(join(folder, 'keys.json'), systemRandom, NOW, demoRoot.sign)
/** What the runtime itself uses; the rest of the dependencies belongs to use cases. */
const deps = { store, keys, random: systemRandom, clock: { now: () => NOW } } as Partial<Dependencies> as Dependencies

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

type Handler = Handlers<'applications'>['markMessagesRead'] & { readonly roles: readonly Role[] }
const CITIZEN: Caller = { kind: 'account', provider: 'wechat', subject: 'oCitizen-0001' }
const REQUEST_ID = 'request-0000000001'
const MESSAGE_ID = 'a'.repeat(26)
const CALL = { command: 'markMessagesRead', requestId: REQUEST_ID, messageIds: [MESSAGE_ID] }
const READ: Handler = { roles: ['citizen'], unbound: true, run: async () => ok({ unread: 3 }) }

/** Every command of the function does the same here: what is tested is what happens around it. */
const servedBy = (handler: Partial<Handler>): Served<'applications'> => ({
  name: 'applications',
  contract: applicationsCommands,
  handlers: Object.fromEntries(
    Object.keys(applicationsCommands).map((command) => [command, { ...READ, ...handler }]),
  ) as unknown as Handlers<'applications'>,
  roles: () => handler.roles ?? READ.roles,
  tell: async () => undefined,
})

const call = async (event: unknown, handler: Partial<Handler> = {}, caller: Caller | undefined = CITIZEN) => {
  const lines: LogLine[] = []
  const runtime = {
    deps,
    identity: { caller: async () => caller },
    log: (line: LogLine) => void lines.push(line),
    limitMs: 200,
  }
  const reply: Reply<unknown> = await runCommand(servedBy(handler), runtime, event)
  expect(lines).toHaveLength(1)
  return { reply, line: lines[0], error: reply.ok ? undefined : reply.error }
}

describe('a good call', () => {
  it('answers what the use case answers and logs nothing of it', async () => {
    const { reply, line } = await call(CALL)
    expect(reply).toEqual({ ok: true, value: { unread: 3 } })
    expect(Object.keys(line ?? {}).sort()).toEqual([
      'account',
      'at',
      'command',
      'function',
      'ms',
      'outcome',
      'role',
      'traceId',
    ])
    expect(line?.account).toMatch(/^[0-9a-z]{12}$/)
    expect(line).toMatchObject({
      function: 'applications',
      command: 'markMessagesRead',
      role: 'citizen',
      outcome: 'ok',
    })
  })

  it('tells the use case who, when, and a hash that is the same however the keys are ordered', async () => {
    const seen: unknown[] = []
    const run: Handler['run'] = async (input, { bodyHash, now, today, requestId }) => {
      seen.push({ input, bodyHash: bodyHash(), now, today, requestId })
      return ok({ unread: 0 })
    }
    await call(CALL, { run })
    await call({ messageIds: [MESSAGE_ID], requestId: REQUEST_ID, command: 'markMessagesRead' }, { run })
    expect(seen[0]).toEqual(seen[1])
    expect(seen[0]).toMatchObject({
      input: { messageIds: [MESSAGE_ID] },
      now: NOW,
      today: '2026-11-22',
      requestId: REQUEST_ID,
    })
  })
})

describe('a malformed call', () => {
  it.each([
    ['no body', undefined, [{ field: '', code: 'format' }]],
    ['a list', [], [{ field: '', code: 'format' }]],
    ['a text', 'submit', [{ field: '', code: 'format' }]],
    ['no command', {}, [{ field: 'command', code: 'required' }]],
    ['a command that is no text', { ...CALL, command: 7 }, [{ field: 'command', code: 'format' }]],
    ['an unknown command', { ...CALL, command: 'drop' }, [{ field: 'command', code: 'format' }]],
    ['a command of another function', { ...CALL, command: 'handOver' }, [{ field: 'command', code: 'format' }]],
    ['a name every object has', { ...CALL, command: 'constructor' }, [{ field: 'command', code: 'format' }]],
    ['no request id', { ...CALL, requestId: undefined }, [{ field: 'requestId', code: 'required' }]],
    ['a short request id', { ...CALL, requestId: 'short' }, [{ field: 'requestId', code: 'format' }]],
    [
      'a request id with a space',
      { ...CALL, requestId: 'request 000000001' },
      [{ field: 'requestId', code: 'format' }],
    ],
    ['a field too few', { command: 'getMyCase', requestId: REQUEST_ID }, [{ field: 'caseId', code: 'required' }]],
    ['a field too many', { ...CALL, admin: true }, [{ field: 'admin', code: 'unknownField' }]],
    ['a wrong type', { ...CALL, messageIds: 'a' }, [{ field: 'messageIds', code: 'format' }]],
    ['a wrong type inside', { ...CALL, messageIds: [7] }, [{ field: 'messageIds.0', code: 'format' }]],
    ['too many of something', { ...CALL, messageIds: Array(51).fill('a') }, [{ field: 'messageIds', code: 'tooMany' }]],
    [
      'one of our own codes, and one more',
      { command: 'bindPerson', requestId: 'x', name: ' ', citizenNumber: '1' },
      [
        { field: 'requestId', code: 'format' },
        { field: 'name', code: 'required' },
        { field: 'citizenNumber', code: 'citizenNumber' },
      ],
    ],
    [
      'an unknown kind of thing',
      { command: 'changeCollection', requestId: REQUEST_ID, caseId: '0'.repeat(26), version: 1, collection: {} },
      [{ field: 'collection.way', code: 'required' }],
    ],
  ])('with %s gets the list of what is wrong', async (_what, event, fields) => {
    const { error, line } = await call(event)
    expect(error).toEqual({ kind: 'invalid', code: 'malformed', fields, traceId: line?.traceId })
  })

  it('is logged with who sent it; a stranger gets no account by it', async () => {
    const caller: Caller = { kind: 'account', provider: 'wechat', subject: 'oCitizen-malformed' }
    const before = await call({ ...CALL, messageIds: 7 }, {}, caller)
    expect(before.line).not.toHaveProperty('account')
    const { line } = await call(CALL, {}, caller)
    expect(line?.account).toMatch(/^\w{12}$/)
    const after = await call({ ...CALL, messageIds: 7 }, {}, caller)
    expect(after.line).toMatchObject({ code: 'malformed', account: line?.account })
  })

  it('never makes the runtime throw, hang or reach the use case', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        async (event) => {
          const run = jest.fn(READ.run)
          expect((await call(event, { run })).error?.kind).toBe('invalid')
          expect(run).not.toHaveBeenCalled()
        },
      ),
    )
  })

  it('never makes the runtime throw when only the input is strange', async () => {
    const command = fc.constantFrom(...Object.keys(applicationsCommands))
    await fc.assert(
      fc.asyncProperty(command, fc.dictionary(fc.string(), fc.jsonValue()), async (name, input) => {
        const { reply } = await call({ ...input, command: name, requestId: REQUEST_ID })
        expect(reply.ok || ['invalid', 'fault'].includes(reply.error.kind)).toBe(true)
      }),
    )
  })

  it('keeps what was typed out of the log', async () => {
    const typed = fc.string({ minLength: 12, unit: fc.constantFrom(...'XYZ#@%') })
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const { line } = await call({ command: text, requestId: text, [text]: text, name: text })
        expect(JSON.stringify(line)).not.toContain(text)
      }),
    )
  })
})

describe('who may', () => {
  const STAFF_ONLY: Partial<Handler> = { roles: ['windowOfficer'] }
  const TIMER_ONLY: Partial<Handler> = { roles: ['timer'] }

  it.each<[string, unknown, Partial<Handler>, Caller | undefined, string]>([
    ['nobody', CALL, {}, undefined, 'notFound'],
    ['nobody, whatever the call is', { ...CALL, messageIds: 7, command: 'no' }, {}, undefined, 'notFound'],
    ['nobody, with a command that is none', { command: 'no' }, {}, undefined, 'notFound'],
    ['somebody who may not, malformed', { ...CALL, messageIds: 7 }, STAFF_ONLY, CITIZEN, 'malformed'],
    ['a citizen at a staff command', CALL, STAFF_ONLY, CITIZEN, 'notFound'],
    ['a citizen at the timer command', CALL, TIMER_ONLY, CITIZEN, 'notFound'],
    ['the timer at a citizen command', CALL, {}, { kind: 'timer' }, 'notFound'],
    [
      'a citizen not yet bound, where that is needed',
      CALL,
      { roles: ['citizen'], run: READ.run, unbound: undefined as never },
      CITIZEN,
      'notBound',
    ],
  ])('%s', async (_who, event, handler, caller, code) => {
    const lines: LogLine[] = []
    const runtime = { deps, identity: { caller: async () => caller }, log: (line: LogLine) => void lines.push(line) }
    const reply = await runCommand(servedBy(handler), runtime, event)
    expect(reply).toMatchObject({ ok: false, error: { code } })
  })

  it('the timer, where the platform says it is the timer', async () => {
    expect((await call(CALL, TIMER_ONLY, { kind: 'timer' })).reply.ok).toBe(true)
  })

  it('a staff command makes no account for a stranger', async () => {
    const stranger = { kind: 'account', provider: 'wechat', subject: 'oStranger' } as const
    await call(CALL, STAFF_ONLY, stranger)
    expect(await findAccount(deps, stranger)).toBeUndefined()
  })

  it('twenty first calls at once make one account', async () => {
    const newcomer = { kind: 'account', provider: 'wechat', subject: 'oNewcomer' } as const
    const made = await Promise.all(Array.from({ length: 20 }, () => getOrCreateAccount(deps, newcomer)))
    expect(new Set(made.map(({ _id }) => _id)).size).toBe(1)
    expect(JSON.stringify(made[0])).not.toContain('oNewcomer')
  })

  it('an officer keeps the office the record says', async () => {
    const officer = { kind: 'account', provider: 'demo', subject: 'window' } as const
    const { _id, version, ...rest } = await getOrCreateAccount(deps, officer)
    const staff = {
      role: 'windowOfficer' as const,
      officerNo: '012345',
      name: rest.subject,
      authority: '520102001' as never,
    }
    await store.table(accounts).replace(_id, version, { ...rest, _id, version, staff })
    const run = jest.fn(READ.run)
    await call(CALL, { ...STAFF_ONLY, run }, officer)
    expect(run.mock.calls[0]?.[1].actor).toEqual({
      account: _id,
      role: 'windowOfficer',
      authority: '520102001',
      officerNo: '012345',
    })
  })
})

describe('the order of the edge', () => {
  const until = instant(NOW + 5_000)
  const said = async (event: unknown, full: 'address' | 'account' | undefined, caller?: Caller) => {
    const asked: string[] = []
    const limits: CallLimits = {
      ofAddress: async () => (asked.push('address'), full === 'address' ? until : undefined),
      ofAccount: async () => (asked.push('account'), full === 'account' ? until : undefined),
    }
    const identity = { caller: async () => (asked.push('caller'), caller), address: () => '192.0.2.7' }
    const handlers = servedBy({ run: async () => (asked.push('run'), ok({ unread: 0 })) })
    const reply = await runCommand(handlers, { deps, identity, limits, log: () => undefined }, event)
    return [reply.ok ? 'ok' : reply.error.code, ...asked]
  }
  const LARGE = { ...CALL, messageIds: Array(10_000).fill(MESSAGE_ID) }

  it.each<[string, unknown, 'address' | 'account' | undefined, Caller | undefined, readonly string[]]>([
    ['too large: nothing is asked', LARGE, 'address', CITIZEN, ['tooLarge']],
    [
      'too deep: nothing is asked',
      { ...CALL, a: JSON.parse('['.repeat(99) + ']'.repeat(99)) },
      undefined,
      CITIZEN,
      ['malformed'],
    ],
    ['an address too busy: not who it is', CALL, 'address', CITIZEN, ['tooMany', 'address']],
    ['nobody: not what they said', { command: 7 }, undefined, undefined, ['notFound', 'address', 'caller']],
    [
      'an account too busy: not what they said',
      { ...CALL, messageIds: 7 },
      'account',
      CITIZEN,
      ['tooMany', 'address', 'caller', 'account'],
    ],
    [
      'malformed: after who it is',
      { ...CALL, messageIds: 7 },
      undefined,
      CITIZEN,
      ['malformed', 'address', 'caller', 'account'],
    ],
    ['good', CALL, undefined, CITIZEN, ['ok', 'address', 'caller', 'account', 'run']],
  ])('%s', async (_what, event, full, caller, expected) => {
    expect(await said(event, full, caller)).toEqual(expected)
  })

  it('says when there is room again', async () => {
    const limits: CallLimits = { ofAddress: async () => undefined, ofAccount: async () => until }
    const runtime = { deps, identity: { caller: async () => CITIZEN }, limits, log: () => undefined }
    expect(await runCommand(servedBy({}), runtime, CALL)).toMatchObject({
      error: { kind: 'limited', code: 'tooMany', facts: { until } },
    })
  })

  it('doesn’t count the platform’s timer', async () => {
    const limits: CallLimits = { ofAddress: async () => undefined, ofAccount: async () => until }
    const runtime = {
      deps,
      identity: { caller: async () => ({ kind: 'timer' }) as const },
      limits,
      log: () => undefined,
    }
    expect((await runCommand(servedBy({ roles: ['timer'] }), runtime, CALL)).ok).toBe(true)
  })
})

describe('what goes wrong inside', () => {
  const secret = '522401199001011234'
  const failing = (error: unknown): Partial<Handler> => ({ run: () => Promise.reject(error) })

  it.each([
    ['the store is away', new StoreUnavailable(secret), { kind: 'unavailable', code: 'storeUnavailable' }],
    [
      'a cursor is made up',
      new InvalidCursor(secret),
      { kind: 'invalid', code: 'malformed', fields: [{ field: 'after', code: 'format' }] },
    ],
    ['a bug', new TypeError(secret), { kind: 'fault', code: 'fault' }],
    ['something that is no error', secret, { kind: 'fault', code: 'fault' }],
  ])('%s: a generic answer with a trace id, and nothing of the message anywhere', async (_what, thrown, expected) => {
    const { error, line } = await call(CALL, failing(thrown))
    expect(error).toEqual({ ...expected, traceId: line?.traceId })
    expect(error?.traceId).toMatch(/^[0-9a-z]{4}-[0-9a-z]{4}$/)
    expect(JSON.stringify([error, line])).not.toContain(secret)
  })

  it('a bug leaves the place where it happened in the log', async () => {
    const { line } = await call(CALL, failing(new TypeError('x')))
    expect(line).toMatchObject({ outcome: 'fault', error: 'TypeError' })
    expect(line?.stack?.join()).toContain('runCommand.test.ts')
  })

  it('a use case that hangs is given up', async () => {
    const { error } = await call(CALL, { run: () => new Promise(() => undefined) })
    expect(error).toMatchObject({ kind: 'unavailable', code: 'storeUnavailable' })
  })

  it('a reply with a field the contract does not know does not leave', async () => {
    const { error, line } = await call(CALL, { run: async () => ok({ unread: 0, citizenNumber: secret } as never) })
    expect(error).toMatchObject({ kind: 'fault' })
    expect(line).toMatchObject({ error: 'BadReply', detail: 'markMessagesRead: citizenNumber' })
    expect(JSON.stringify([error, line])).not.toContain(secret)
  })
})
