import { useRouter } from '@tarojs/taro'
import { useState } from 'react'

/** The case this page works on: the one in its address first, then from one to the next without a new page. */
export const useCaseId = (): readonly [string, (caseId: string) => void] => {
  const asked = useRouter().params['caseId'] ?? ''
  const [state, setState] = useState({ asked, caseId: asked })
  // The address itself was changed (a link to another case): it counts.
  const now = state.asked === asked ? state : { asked, caseId: asked }
  if (now !== state) setState(now)
  return [now.caseId, (caseId) => setState({ asked, caseId })]
}
