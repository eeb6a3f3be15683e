import { useState } from 'react'
import { desks } from '../../app/routes'
import { useRoute } from '../../app/useRoute'

/** The case this page works on: the one in its address first, then from one to the next without a new page. */
export const useCaseId = (): readonly [string, (caseId: string) => void] => {
  // Every page that works on a row names it in the same way.
  const { caseId: asked = '' } = useRoute(desks.review)
  const [state, setState] = useState({ asked, caseId: asked })
  // The address itself was changed (a link to another case): it counts.
  const now = state.asked === asked ? state : { asked, caseId: asked }
  if (now !== state) setState(now)
  return [now.caseId, (caseId) => setState({ asked, caseId })]
}
