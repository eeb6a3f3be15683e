import { useEffect, useRef } from 'react'
import { useDesk } from '../offline/useDesk'

/** Reads again by itself what could not be read, when the server answers again: nobody has to press anything for it. */
export const useBackOnline = (unread: boolean, reload: () => void): void => {
  const { connection } = useDesk()
  const latest = useRef(reload)
  latest.current = reload
  const before = useRef(connection)
  useEffect(() => {
    const came = before.current === 'offline' && connection === 'online'
    before.current = connection
    if (came && unread) latest.current()
  }, [connection, unread])
}
