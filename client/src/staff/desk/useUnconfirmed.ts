import type { QueueLine } from '../offline/ground/deskState'
import { useDesk } from '../offline/useDesk'

/** Hand-overs made on this device that the server has neither confirmed nor put before a person yet. */
export const useUnconfirmed = (): readonly QueueLine[] =>
  useDesk().queue.lines.filter(({ state }) => state === 'unconfirmed')
