import desk from '../../../client/src/text/staff/desk.zh'
import queueWords from '../../../client/src/text/staff/queue.zh'
import type { Person } from '../actors/person'

type Queue = keyof typeof desk.queues
const ARRIVED = Array.from({ length: 9 }, (_, i) => queueWords.arrived(i + 1))

/** From the desk's first page into its queue and onto the case. */
export const openRow = async (officer: Person, queue: Queue, caseId: string): Promise<void> => {
  await officer.open('staff/start/index')
  await officer.tap(`start-${queue}`)
  await officer.see(desk.queues[queue])
  const row = `row-${caseId}`
  // What is due later stands further back; what came while the list was open waits to be asked for.
  for (;;) {
    await officer.rest()
    const said = officer.app.text()
    const way = [...ARRIVED, queueWords.more].find((words) => said.includes(words))
    if (officer.has(row) || way === undefined) break
    await officer.tapWord(way)
  }
  await officer.tap(row)
}

const toast = async (officer: Person, words: string): Promise<void> => {
  await officer.wait(`was told “${words}”`, () => (officer.phone.toasts.includes(words) ? true : undefined))
  officer.phone.toasts.length = 0
}

/** The same person, and nothing against it: accepted, or issued. */
export const approve = async (officer: Person, queue: 'verify' | 'issue', caseId: string): Promise<void> => {
  const decision = queue === 'verify' ? 'pass' : 'issue'
  await openRow(officer, queue, caseId)
  await officer.tap('same-same')
  await officer.tap(`decide-${decision}`)
  await officer.tap('review-do')
  await toast(officer, desk.sent[decision])
}

export const produce = async (maker: Person, caseId: string): Promise<void> => {
  await openRow(maker, 'produce', caseId)
  await maker.tap('produce-check')
  await maker.tap('step-do')
  await toast(maker, desk.sent.produce)
}

export const dispatch = async (maker: Person, caseId: string, number: string): Promise<void> => {
  await openRow(maker, 'dispatch', caseId)
  await maker.type('dispatch-number-input', number)
  await maker.tap('step-do')
  await toast(maker, desk.sent.dispatch)
}

export const receive = async (officer: Person, caseId: string, place: string): Promise<void> => {
  await openRow(officer, 'receive', caseId)
  await officer.type('receive-place-input', place)
  await officer.tap('step-do')
  await toast(officer, desk.sent.receive)
}

/** Back to the applicant: why, with these fields to mend and these words. */
export const returnForPhotoAndPhone = async (
  officer: Person,
  caseId: string,
  reason: string,
  note: string,
): Promise<void> => {
  await openRow(officer, 'verify', caseId)
  await officer.tap('decide-return')
  await officer.tapWord(reason)
  await officer.tap('field-phone')
  await officer.type('review-note', note)
  await officer.tap('review-do')
  await toast(officer, desk.sent.return)
}
