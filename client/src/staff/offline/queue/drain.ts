import type { DeskPorts } from '../ground/ports'
import type { HandOverQueue, WaitingEntry } from './handOverQueue'

const MOST_ENTRIES = 20
/** A mini-program's call carries 100 KB; what stands around the boxes is counted with them. */
const MOST_CHARACTERS = 80_000
const AROUND_A_BOX = 120

/** The next ones in order, of one device, as many as one call may carry. */
export const nextBatch = (waiting: readonly WaitingEntry[], most = MOST_ENTRIES): readonly WaitingEntry[] => {
  const device = waiting[0]?.deviceId
  const other = waiting.findIndex(({ deviceId }) => deviceId !== device)
  let characters = 0
  return waiting.slice(0, other === -1 ? most : Math.min(most, other)).filter(({ box }, at) => {
    characters += box.length + AROUND_A_BOX
    return at === 0 || characters <= MOST_CHARACTERS
  })
}

/** `done`: nothing waits any more; `later`: not reached, or not allowed now. */
export type Drained = 'done' | 'later'

interface Draining {
  readonly ask: DeskPorts['ask']['syncHandOvers']
  readonly queue: HandOverQueue
  /** After every answer: the screen shows it. */
  readonly changed: () => void
  readonly heard: (serverAt: number) => void
}

/**
 * Sends what waits, in order, until nothing does. Nothing leaves the queue without the server's own word for it; of a
 * device the server doesn't know (any more) it stays, and others' go on.
 */
export const drain = async ({ ask, queue, changed, heard }: Draining): Promise<Drained> => {
  const unknown = new Set<string>()
  let most = MOST_ENTRIES
  for (;;) {
    const waiting = queue.waiting.filter(({ deviceId }) => !unknown.has(deviceId))
    const batch = nextBatch(waiting, most)
    const first = batch[0]
    if (first === undefined) return unknown.size === 0 ? 'done' : 'later'
    const entries = batch.map(({ entryId, kid, box }) => ({ entryId, kid, box }))
    const reply = await ask({ deviceId: first.deviceId, entries })
    if (!reply.ok) {
      if (reply.error.code === 'deviceUnknown') {
        unknown.add(first.deviceId)
        continue
      }
      if (reply.error.kind !== 'invalid') return 'later'
      // One of them can't be taken as it is, or all are too much at once: half of them, and the one it is goes aside.
      const why = reply.error.code === 'tooLarge' ? 'tooLarge' : 'unreadable'
      if (batch.length === 1) await queue.setAside(first.entryId, why)
      most = batch.length === 1 ? MOST_ENTRIES : Math.ceil(batch.length / 2)
      changed()
      continue
    }
    heard(reply.value.now)
    const asked = new Set(batch.map(({ entryId }) => entryId))
    const answers = reply.value.results.filter(({ entryId }) => asked.has(entryId))
    for (const answer of answers) await queue.settle(answer, reply.value.now)
    changed()
    if (answers.length === 0) return 'later'
  }
}
