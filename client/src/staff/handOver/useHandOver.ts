import type { CallError } from '@resident-card/shared'
import { useEffect, useRef, useState } from 'react'
import { handOver, scan } from '../../api/window'
import { useCommand } from '../../api/useCommand'
import { deskNow } from '../connection/deskNow'
import { finish } from '../rows/queueStore'
import { signalOffline, signalVerdict } from '../verdict/signalVerdict'
import { callDesk, handOverOffline } from '../offline/desk'
import type { HandedOverOffline } from '../offline/ground/deskState'
import { useDesk } from '../offline/useDesk'
import { signalScanned } from '../scanning/useScan'
import type { OnlineScan, Scanned } from '../verdict/scanned'
import { EMPTY_HANDOVER, handoverAnswers, missingForHandover, signatureFits } from './missing'
import type { HandoverForm, MissingHandover } from './missing'
import { useReconnect } from './useReconnect'
import { verdictFromError } from '../verdict/verdictFromError'
import { wayOf, type Way } from './wayOf'
import { windowCaseOf } from '../verdict/windowCase'

/** `entryId`: written down on this device, to be confirmed. */
interface HandedOver {
  readonly at: number
  readonly entryId?: string
}
export type NotSaved = Extract<HandedOverOffline, { ok: false }>['code']

interface UseHandOver {
  readonly form: HandoverForm
  readonly setForm: (form: HandoverForm) => void
  readonly setSignature: (pngBase64: string | undefined) => void
  readonly missing: readonly MissingHandover[]
  readonly tooLarge: boolean
  readonly busy: boolean
  readonly error: CallError | undefined
  /** The device could not write it down: nothing was handed over. */
  readonly notSaved: NotSaved | undefined
  /** No answer came: it may or may not be noted. Pressing again sends the same request, or keeps it under the same number. */
  readonly unsure: boolean
  readonly way: Way
  readonly done: HandedOver | undefined
  readonly give: () => Promise<void>
}

/** One hand-over: what is ticked, what is missing, and the one command that notes it, there or here. */
export const useHandOver = (scanned: Scanned, onVerdict: (next: Scanned) => void): UseHandOver => {
  const desk = useDesk()
  const [form, setForm] = useState<HandoverForm>(EMPTY_HANDOVER)
  const [done, setDone] = useState<HandedOver>()
  const [notSaved, setNotSaved] = useState<NotSaved>()
  const [saving, setSaving] = useState(false)
  /** The number of the online try: a hand-over kept on this device after it carries the same, so both are one. */
  const tried = useRef<string>()
  const of = scanned.verdict.verdict === 'ready' ? windowCaseOf(scanned) : undefined
  const way = wayOf(scanned, desk, deskNow(desk, Date.now()))

  /** Someone was faster, or the case changed: look again, and say what is the case now. */
  const lookAgain = async (from: OnlineScan, error: CallError): Promise<void> => {
    const again = from.input === undefined ? undefined : await callDesk(scan, { input: from.input })
    const verdict =
      again?.ok === true && again.value.verdict !== 'expired' ? again.value : verdictFromError(error, from.verdict)
    if (verdict === undefined) return
    signalVerdict(verdict.verdict)
    onVerdict({ ...from, verdict })
  }
  const send: typeof handOver = async (input, options = {}) => {
    tried.current = options.requestId
    const reply = await callDesk(handOver, input, options)
    const stale = !reply.ok && (reply.error.kind === 'state' || reply.error.kind === 'conflict')
    if (stale && scanned.source === 'online') await lookAgain(scanned, reply.error)
    return reply
  }
  const command = useCommand(send)
  const unsure = command.error?.kind === 'unavailable'
  const missing = of === undefined ? [] : missingForHandover(form, of)
  const tooLarge = form.signature !== undefined && !signatureFits(form.signature)
  const busy = command.busy || saving

  const giveOnline = async ({ verdict, input, lookUpId }: OnlineScan): Promise<void> => {
    const { case: known } = verdict
    if (known === undefined) return
    const noted = await command.run({
      caseId: known.caseId,
      version: known.version,
      ...(lookUpId === undefined ? { input: input ?? '' } : { lookUpId }),
      ...handoverAnswers(form, known),
    })
    if (noted === undefined) return
    finish(noted.caseId, noted.version)
    signalVerdict('ready')
    setDone({ at: noted.at })
  }
  const keepHere = async (input: string): Promise<void> => {
    if (of === undefined || saving) return
    setSaving(true)
    const entryId = unsure ? tried.current : undefined
    const kept = await handOverOffline({
      input,
      scannedAt: scanned.verdict.at,
      caseId: of.caseId,
      ...handoverAnswers(form, of),
      ...(entryId !== undefined && { entryId }),
    })
    setSaving(false)
    if (!kept.ok) return setNotSaved(kept.code)
    signalOffline('ready')
    setDone({ at: kept.at, entryId: kept.entryId })
  }
  const give = async (): Promise<void> => {
    if (of === undefined || missing.length > 0 || tooLarge || busy) return
    setNotSaved(undefined)
    if (way.kind === 'online' && scanned.source === 'online') await giveOnline(scanned)
    if (way.kind === 'offline' && scanned.input !== undefined) await keepHere(scanned.input)
  }
  useReconnect(desk.connection, {
    scanned,
    idle: of !== undefined && done === undefined && !busy,
    // The same request again: the server answers it once.
    askAgain: unsure ? give : undefined,
    onVerdict: (next) => {
      if (next.verdict.verdict !== 'ready') signalScanned(next)
      onVerdict(next)
    },
  })
  useEffect(() => {
    if (desk.vault === 'open') setNotSaved((before) => (before === 'locked' ? undefined : before))
  }, [desk.vault])
  // Scanned once more: that was what was asked for.
  useEffect(() => setNotSaved((before) => (before === 'scanAgain' ? undefined : before)), [scanned])

  const setSignature = (signature: string | undefined): void =>
    setForm(({ signature: _before, ...rest }) => (signature === undefined ? rest : { ...rest, signature }))
  return {
    form,
    setForm,
    setSignature,
    missing,
    tooLarge,
    busy,
    error: unsure ? undefined : command.error,
    notSaved,
    unsure,
    way,
    done,
    give,
  }
}
