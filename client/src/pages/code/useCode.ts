import type { CallError } from '@resident-card/shared'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { routes } from '../../app/routes'
import { useRoute } from '../../app/useRoute'
import { getCollectionCode, getMyCase } from '../../api/applications'
import { deviceId } from '../../device/deviceId'
import { holdScreen } from '../../platform/screen'
import { useOnline } from '../../device/useOnline'
import { needsFetch, readSlots } from './codeSlots'
import { dropTicket, keepTicket, readKeptTicket, type KeptTicket } from './codeStore'

const TICK_MS = 1000
/** How soon the page notices that the card was handed over. */
const LOOK_AFTER_MS = 15_000

/** Screen bright, awake and hidden from capture while the page is in view, all restored when it is left. */
const useHeldScreen = (): boolean => {
  const [inView, setInView] = useState(true)
  useDidShow(() => setInView(true))
  useDidHide(() => setInView(false))
  useEffect(() => (inView ? holdScreen() : undefined), [inView])
  return inView
}

const fetchTicket = async (caseId: string): Promise<KeptTicket | CallError> => {
  const item = await getMyCase({ caseId })
  if (!item.ok) return item.error
  const { holderName, reason, authority, clock, fee, state } = item.value
  if (state !== 'ready') return { kind: 'state', code: 'notReady', facts: { state }, traceId: '' }
  const sentAt = Date.now()
  const code = await getCollectionCode({ caseId, device: deviceId() })
  if (!code.ok) return code.error
  const { now, slots, locator, otherDevice } = code.value
  // The server's clock was read about half way between asking and answer.
  const offsetMs = Math.round(now - (sentAt + Date.now()) / 2)
  const facts = { caseId, holderName, reason, authority, fee, ...(clock === undefined ? {} : { clock }) }
  return { code: { offsetMs, slots, locator, otherDevice }, facts }
}

const isError = (answer: KeptTicket | CallError): answer is CallError => 'kind' in answer

interface CodePage {
  readonly caseId: string
  readonly ticket: KeptTicket | undefined
  readonly now: number
  readonly online: boolean
  /** Why there is nothing to show, or nothing new. */
  readonly error: CallError | undefined
  readonly retry: () => void
  /** Other phones' codes were made worthless: this one has no company any more. */
  readonly alone: () => void
}

/** Fetches slots ahead, follows the clock, and asks for more while there is network. */
export const useCode = (): CodePage => {
  const { id: caseId = '' } = useRoute(routes.code)
  const networked = useOnline()
  const inView = useHeldScreen()
  const [ticket, setTicket] = useState<KeptTicket | undefined>(() => readKeptTicket(caseId, Date.now()))
  const [now, setNow] = useState(() => Date.now())
  const [error, setError] = useState<CallError>()
  const tries = useRef({ running: false, failures: 0, triedAt: 0 })
  const lookedAt = useRef(Date.now())

  const fetchMore = useCallback(async (): Promise<void> => {
    if (tries.current.running) return
    tries.current.running = true
    const answer = await fetchTicket(caseId)
    tries.current = { running: false, failures: isError(answer) ? tries.current.failures + 1 : 0, triedAt: Date.now() }
    if (!isError(answer)) {
      keepTicket(caseId, answer)
      setTicket(answer)
      return setError(undefined)
    }
    // Handed over, or not this person's: what is kept must not be shown any longer.
    if (answer.kind !== 'unavailable' && answer.kind !== 'fault' && answer.kind !== 'limited') {
      dropTicket(caseId)
      setTicket(undefined)
    }
    setError(answer)
  }, [caseId])

  const look = useCallback(async (): Promise<void> => {
    const item = await getMyCase({ caseId })
    if (item.ok && item.value.state !== 'ready') void fetchMore()
  }, [caseId, fetchMore])

  useEffect(() => {
    const tick = (): void => {
      const deviceNow = Date.now()
      setNow(deviceNow)
      if (!inView || error?.kind === 'state' || error?.kind === 'notFound') return
      const reading = ticket === undefined ? undefined : readSlots(ticket.code, deviceNow)
      if (needsFetch({ reading, online: networked, ...tries.current, deviceNow })) void fetchMore()
      else if (networked && ticket !== undefined && deviceNow - lookedAt.current > LOOK_AFTER_MS) {
        lookedAt.current = deviceNow
        void look()
      }
    }
    tick()
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [inView, networked, ticket, error, fetchMore, look])

  const online = networked && error?.code !== 'offline'
  const alone = (): void => {
    if (ticket === undefined) return
    const without = { ...ticket, code: { ...ticket.code, otherDevice: false } }
    keepTicket(caseId, without)
    setTicket(without)
  }
  return { caseId, ticket, now, online, error, retry: () => void fetchMore(), alone }
}
