import type { CallError } from '@resident-card/shared'
import { useState } from 'react'
import { openAlone } from '../../app/open'
import { desks, routes } from '../../app/routes'
import { demoPeople, signInAs, type DemoPerson } from '../../api/demoSignIn'
import { useQuery } from '../../api/useQuery'

/** The demo's people, and becoming one of them. */
export const useSignIn = () => {
  const { query, reload } = useQuery(() => demoPeople(), [])
  const [entering, setEntering] = useState<string>()
  const [error, setError] = useState<CallError>()
  const enter = async ({ id, role }: DemoPerson): Promise<void> => {
    if (entering !== undefined) return
    setEntering(id)
    setError(undefined)
    const reply = await signInAs(id)
    setEntering(undefined)
    if (!reply.ok) return setError(reply.error)
    const first = role === 'citizen' ? routes.home() : desks.start()
    // All pages of whoever was signed in before are closed with it.
    await openAlone(first)
  }
  return { query, reload, enter, entering, error }
}
