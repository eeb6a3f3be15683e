import fc from 'fast-check'
import * as v from 'valibot'
import {
  CHANNELS,
  COLLECTIONS,
  COLLECTORS,
  DAMAGES,
  FAIL_REASONS,
  HANDOVER_CHECKS,
  MENDABLE_FIELDS,
  OLD_CARD_TAKEN,
  REASONS,
  REFUSAL_REASONS,
  REMEDIES,
  RETURN_REASONS,
  SEND_BACK_REASONS,
  STATE_COMMANDS,
  UNDO_REASONS,
  applicationsCommands,
  caseworkCommands,
  decide,
  oldCardDue as isDue,
  plainDate,
  serviceFor,
  windowCommands,
  type Application,
  type AuthorityId,
  type CaseView,
  type Intent,
  type PhotoId,
} from '@resident-card/shared'
import { collectionInputOf } from '../../client/src/features/collecting/collectionForm'
import { newDraft, type Answers } from '../../client/src/features/form/draft'
import { submissionOf } from '../../client/src/features/form/submissionOf'
import { mendInputOf } from '../../client/src/pages/mend/mendForm'
import { sendBackInput } from '../../client/src/staff/box/sendBackForm'
import { deliverInput } from '../../client/src/staff/carrier/deliverForm'
import { missingNote } from '../../client/src/staff/desk/officerNote'
import { undoInput } from '../../client/src/staff/desk/undoForm'
import { dispatchInput } from '../../client/src/staff/dispatch/dispatchForm'
import { EMPTY_HANDOVER, handoverAnswers, missingForHandover } from '../../client/src/staff/handOver/missing'
import { receiveInput } from '../../client/src/staff/receive/receiveForm'
import { EMPTY_FORM, missingFor, sentOf, type Decision } from '../../client/src/staff/review/decision'
import { takeOldCardInput } from '../../client/src/staff/takeOldCard/takeOldCardForm'
import collectionZh from '../../client/src/text/collection.zh'
import formZh from '../../client/src/text/form.zh'
import { anApplication, contextAt, dispatchedByMail } from '../../shared/src/testing/anApplication'

/**
 * What a form calls complete, the contract takes and `decide` accepts: a form that lets through what the server refuses is a
 * card given away without network, or an hour's queue for nothing. Every command of a case has its row.
 */
const ID = 'a'.repeat(26)
const target = { caseId: ID, version: 3 }
const words = { collection: collectionZh, form: formZh }

const typed = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '李建国',
    'B-12',
    '贵阳市云岩区中华北路 8 号 2 单元',
    '\u0000',
    'x'.repeat(31),
    '号'.repeat(121),
  ),
  fc.string({ maxLength: 40 }),
)
const phone = fc.constantFrom('13800000000', '+86 138 0000 0000', '１３８００００００００', '1380000000', 'x', '')
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const mail = fc.record({
  recipient: typed,
  phone,
  region: maybe(fc.constant({ code: '520102', name: '贵州省贵阳市南明区' })),
  address: typed,
})
const collection = maybe(fc.constantFrom(...COLLECTIONS))
const office = { id: '520102003' } as NonNullable<Answers['authority']>

/** Without what isn't answered. */
type Present<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> }
const present = <T extends object>(value: T): Present<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Present<T>

interface Row {
  /** A form filled in somehow: what is sent when it is complete, else undefined. */
  readonly sent: fc.Arbitrary<unknown>
  readonly schema: v.GenericSchema
  /** The case it is sent for, and what it does there. */
  readonly decides?: (sent: never) => readonly (readonly [Application, Intent])[]
}

const of = (state: Application['state'], reason?: Application['reason']) => anApplication(state, reason && { reason })
const reasonsOf = (state: Application['state']) => REASONS.map((reason) => of(state, reason))

const decided = (command: string, schema: v.GenericSchema, states: readonly Application['state'][]): Row => ({
  sent: fc
    .record({
      same: maybe(fc.constantFrom('same', 'different', 'suspicious')),
      returnReason: maybe(fc.constantFrom(...RETURN_REASONS)),
      fields: fc.uniqueArray(fc.constantFrom(...MENDABLE_FIELDS)),
      refusalReason: maybe(fc.constantFrom(...REFUSAL_REASONS)),
      remedies: fc.uniqueArray(fc.constantFrom(...REMEDIES)),
      note: typed,
      suspicion: typed,
    })
    .map((said) => {
      const form = present({ ...EMPTY_FORM, ...said, decision: command as Decision }) as never
      return missingFor(form, true).length > 0 ? undefined : sentOf(target, form).input
    }),
  schema,
  decides: (sent: object) => {
    const { caseId: _, version: __, ...said } = sent as typeof target
    return states.map((state) => [of(state), { command, ...said } as Intent] as const)
  },
})

const asked = fc.uniqueArray(fc.constantFrom(...MENDABLE_FIELDS), { minLength: 1 })

const resubmit: Row = {
  sent: fc
    .record({
      asked,
      photoId: maybe(fc.constant(ID)),
      damage: maybe(fc.constantFrom(...DAMAGES)),
      phone,
      collection,
      mail,
    })
    .chain((form) => fc.record({ form: fc.constant(form), authority: maybe(fc.constant(office)) }))
    .map(({ form, authority }) => {
      const item = { ...target, mend: { fields: form.asked } } as unknown as CaseView
      const filled = present({
        ...form,
        authority,
        collection: present({ collection: form.collection, mail: form.mail }),
      })
      const input = mendInputOf(item, filled as never, words)
      return input && { input, asked: form.asked }
    }),
  schema: v.object({ input: applicationsCommands.resubmit.input, asked: v.array(v.string()) }),
  decides: ({ input, asked: fields }: { readonly input: Record<string, never>; readonly asked: never[] }) => {
    const { photoId, damage, phone: tel, acceptingAuthority, collection: way } = input
    const changes = present({
      photo: photoId as PhotoId | undefined,
      damage,
      phone: tel === undefined ? undefined : (true as const),
      acceptingAuthority: acceptingAuthority as AuthorityId | undefined,
      collection: way && (way as { readonly way: 'window' | 'mail' }).way,
    })
    const returned = { ...of('returned'), mend: { reason: 'other' as const, note: 'mend it', fields } }
    return [[returned, { command: 'resubmit', changes: changes as never }]]
  },
}

const handOver: Row = {
  sent: fc
    .record({
      checks: fc.uniqueArray(fc.constantFrom(...HANDOVER_CHECKS)),
      oldCard: maybe(fc.constantFrom(...OLD_CARD_TAKEN)),
      feeTaken: fc.boolean(),
      collector: maybe(fc.constantFrom(...COLLECTORS)),
      late: typed,
      signature: maybe(fc.constant('aGVsbG8=')),
      reason: fc.constantFrom(...REASONS),
      pastLimit: fc.boolean(),
    })
    .map(({ reason, pastLimit, ...form }) => {
      const oldCardDue = isDue({ service: serviceFor(reason), reason })
      const facts = { oldCardDue, feePaid: false, pastLimit, collectors: ['holder', 'guardian'] as const }
      const filled = present({ ...EMPTY_HANDOVER, ...form })
      if (missingForHandover(filled, facts).length > 0) return undefined
      return { input: { ...target, input: '1', ...handoverAnswers(filled, facts) }, reason, pastLimit }
    }),
  schema: v.object({ input: windowCommands.handOver.input, reason: v.string(), pastLimit: v.boolean() }),
  decides: ({
    input,
    reason,
    pastLimit,
  }: {
    readonly input: object
    readonly reason: never
    readonly pastLimit: boolean
  }) => {
    const { caseId: _, version: __, input: ___, signatureBase64: ____, ...said } = input as Record<string, unknown>
    const ready = of('ready', reason)
    const due = pastLimit ? ready.clocks.map((clock) => ({ ...clock, dueOn: plainDate('2026-12-01') })) : ready.clocks
    const intent = { command: 'handOver', ...said, signatureId: 's' as PhotoId, found: 'code' } as unknown as Intent
    return [[{ ...ready, clocks: due }, intent]]
  },
}

const plain = (command: string, schema: v.GenericSchema, cases: readonly Application[]): Row => ({
  sent: fc.constant(target),
  schema,
  decides: () => cases.map((application) => [application, { command } as Intent] as const),
})

const withTarget = <T extends object>(sent: T): Omit<T, 'caseId' | 'version'> => {
  const { caseId: _, version: __, ...said } = sent as T & typeof target
  return said as Omit<T, 'caseId' | 'version'>
}

const byDelivery = (command: 'sign' | 'fail'): Row => ({
  sent: fc
    .record({
      outcome: maybe(fc.constantFrom('signed', 'failed')),
      oldCard: fc.boolean(),
      reason: maybe(fc.constantFrom(...FAIL_REASONS)),
      exchange: fc.boolean(),
    })
    .map(({ exchange, ...form }) => {
      const sent = deliverInput(target, present(form) as never, exchange)
      return sent?.command === command ? sent.input : undefined
    }),
  schema: caseworkCommands[command].input,
  decides: (sent: object) => {
    const said = command === 'sign' ? { oldCardTaken: false, ...withTarget(sent) } : withTarget(sent)
    return REASONS.map((reason) => [dispatchedByMail({ reason }), { command, ...said } as unknown as Intent] as const)
  },
})

const ROWS: Readonly<Record<string, Row>> = {
  submit: {
    sent: fc
      .record({
        reason: fc.constantFrom(...REASONS),
        damage: maybe(fc.constantFrom(...DAMAGES)),
        photoId: maybe(fc.constant(ID)),
        phone,
        authority: maybe(fc.constant(office)),
        collection,
        mail,
      })
      .chain((answers) => fc.constantFrom(...CHANNELS).map((channel) => ({ answers, channel })))
      .map(({ answers, channel }) =>
        submissionOf(present({ ...newDraft('me', answers.reason, 0), ...answers }) as Answers, channel),
      ),
    schema: applicationsCommands.submitApplication.input,
  },
  pass: decided('pass', caseworkCommands.pass.input, ['submitted']),
  return: decided('return', caseworkCommands.return.input, ['submitted', 'accepted']),
  resubmit,
  withdraw: plain('withdraw', applicationsCommands.withdraw.input, [of('submitted'), of('returned'), of('accepted')]),
  issue: decided('issue', caseworkCommands.issue.input, ['accepted']),
  refuse: decided('refuse', caseworkCommands.refuse.input, ['submitted', 'accepted', 'onHold']),
  hold: decided('hold', caseworkCommands.hold.input, ['submitted', 'accepted']),
  release: decided('release', caseworkCommands.release.input, ['onHold']),
  produce: plain('produce', caseworkCommands.produce.input, [of('issued'), of('remake')]),
  dispatch: {
    sent: fc
      .oneof(
        fc.constantFrom('EA123456785CN', ' ea 123456785 cn', '1012345678901', '10-1234-5678901', 'EA123456784CN'),
        typed,
      )
      .map((number) => dispatchInput(target, number)),
    schema: caseworkCommands.dispatch.input,
    decides: (sent: object) => [[of('produced'), { command: 'dispatch', ...withTarget(sent) } as unknown as Intent]],
  },
  receive: {
    sent: typed.map((place) => receiveInput(target, place)),
    schema: windowCommands.receive.input,
    decides: (sent: object) => [[of('dispatched'), { command: 'receive', ...withTarget(sent) } as unknown as Intent]],
  },
  handOver,
  undoHandOver: {
    sent: fc
      .record({ reason: maybe(fc.constantFrom(...UNDO_REASONS)), note: typed })
      .map((form) => undoInput({ caseId: ID, handoverAt: of('collected').handover?.at ?? 0 }, present(form) as never)),
    schema: windowCommands.undoHandOver.input,
    decides: (sent: object) => [
      [of('collected'), { command: 'undoHandOver', ...withTarget(sent) } as unknown as Intent],
    ],
  },
  sendBack: {
    sent: fc
      .record({ reason: maybe(fc.constantFrom(...SEND_BACK_REASONS)), note: typed })
      .map((form) => sendBackInput(target, present(form) as never)),
    schema: windowCommands.sendBack.input,
    decides: (sent: object) =>
      reasonsOf('ready').map(
        (ready) => [ready, { command: 'sendBack', ...withTarget(sent) } as unknown as Intent] as const,
      ),
  },
  sign: byDelivery('sign'),
  fail: byDelivery('fail'),
  takeOldCard: {
    sent: maybe(fc.constantFrom(...OLD_CARD_TAKEN)).map((oldCard) => takeOldCardInput(target, oldCard)),
    schema: windowCommands.takeOldCard.input,
    decides: (sent: object) => [
      [of('delivered', 'damaged'), { command: 'takeOldCard', ...withTarget(sent) } as unknown as Intent],
    ],
  },
  changeCollection: {
    sent: fc
      .record({ collection, mail })
      .map((form) => collectionInputOf(present(form) as never, words))
      .map((input) => input && { ...target, collection: input }),
    schema: applicationsCommands.changeCollection.input,
  },
  extend: {
    sent: typed.map((note) => (missingNote(note).length > 0 ? undefined : { ...target, note: note.trim() })),
    schema: caseworkCommands.extend.input,
  },
}

const CONTEXT = contextAt('2026-12-14', '10:00', { role: 'supervisor' })

describe('what the client calls complete', () => {
  it('has a row for every command of a case', () => {
    expect(Object.keys(ROWS).sort()).toEqual([...STATE_COMMANDS, 'changeCollection', 'extend'].sort())
  })

  it.each(Object.keys(ROWS))('%s: the contract takes it, and it is decided as asked', (command) => {
    const row = ROWS[command] as Row
    let complete = 0
    fc.assert(
      fc.property(row.sent, (sent) => {
        if (sent === undefined) return
        complete += 1
        const parsed = v.safeParse(row.schema, sent)
        expect({ sent, issues: parsed.issues?.map(({ message }) => message) }).toEqual({ sent, issues: undefined })
        for (const [application, intent] of row.decides?.(parsed.output as never) ?? []) {
          const answer = decide(application, intent, CONTEXT)
          expect({ intent, error: answer.ok ? undefined : answer.error }).toEqual({ intent, error: undefined })
        }
      }),
      { numRuns: 400 },
    )
    // A form that is never complete proves nothing.
    expect(complete).toBeGreaterThan(0)
  })
})
