import type { CallError, VerdictView } from '@resident-card/shared'
import { useState } from 'react'
import { handOver, scan } from '../../api/collection'
import { useCommand } from '../../api/useCommand'
import { finish } from '../desk/queueStore'
import { signalVerdict } from '../device/signalVerdict'
import type { Scanned } from '../scan/scanned'
import {
  EMPTY_HANDOVER,
  handoverInput,
  missingForHandover,
  signatureFits,
  type HandoverForm,
  type MissingHandover,
} from './missing'
import { verdictFromError } from './verdictFromError'

interface UseHandOver {
  readonly form: HandoverForm
  readonly setForm: (form: HandoverForm) => void
  readonly setSignature: (pngBase64: string | undefined) => void
  readonly missing: readonly MissingHandover[]
  readonly tooLarge: boolean
  readonly busy: boolean
  readonly error: CallError | undefined
  /** No answer came: it may or may not be noted. Pressing again sends the same request. */
  readonly unsure: boolean
  readonly doneAt: number | undefined
  readonly give: () => Promise<void>
}

/** One hand-over: what is ticked, what is missing, and the one command that notes it. */
export const useHandOver = (scanned: Scanned, onVerdict: (verdict: VerdictView) => void): UseHandOver => {
  const [form, setForm] = useState<HandoverForm>(EMPTY_HANDOVER)
  const [doneAt, setDoneAt] = useState<number>()
  const of = scanned.verdict.verdict === 'ready' ? scanned.verdict.case : undefined
  const send: typeof handOver = async (input, options) => {
    const reply = await handOver(input, options)
    const { error } = reply.ok ? { error: undefined } : reply
    if (error === undefined || (error.kind !== 'state' && error.kind !== 'conflict')) return reply
    // Someone was faster, or the case changed: look again, and say what is the case now.
    const again = await scan({ input: scanned.input })
    const verdict =
      again.ok && again.value.verdict !== 'expired' ? again.value : verdictFromError(error, scanned.verdict)
    if (verdict !== undefined) {
      signalVerdict(verdict.verdict)
      onVerdict(verdict)
    }
    return reply
  }
  const command = useCommand(send)
  const missing = of === undefined ? [] : missingForHandover(form, of)
  const tooLarge = form.signature !== undefined && !signatureFits(form.signature)
  const give = async (): Promise<void> => {
    if (of === undefined || missing.length > 0 || tooLarge) return
    const done = await command.run(handoverInput(form, of, scanned.input))
    if (done === undefined) return
    finish(done.caseId, done.version)
    signalVerdict('ready')
    setDoneAt(done.at)
  }
  const setSignature = (signature: string | undefined): void =>
    setForm(({ signature: _before, ...rest }) => (signature === undefined ? rest : { ...rest, signature }))
  const unsure = command.error?.kind === 'unavailable'
  return {
    form,
    setForm,
    setSignature,
    missing,
    tooLarge,
    busy: command.busy,
    error: unsure ? undefined : command.error,
    unsure,
    doneAt,
    give,
  }
}
