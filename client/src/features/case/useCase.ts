import type { CaseView } from '@resident-card/shared'
import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { routes } from '../../app/routes'
import { useRoute } from '../../app/useRoute'
import { getMyCase } from '../../api/applications'
import { useQuery, type Query } from '../../api/useQuery'

interface UseCase {
  readonly caseId: string
  readonly query: Query<CaseView>
  readonly reload: () => void
  readonly replace: (value: CaseView) => void
}

/** The case that the page's address names; asked anew whenever the page comes back into view. */
export const useCase = (): UseCase => {
  // Every page of a case names it in the same way.
  const { id: caseId = '' } = useRoute(routes.case)
  const { query, reload, replace } = useQuery(() => getMyCase({ caseId }), [caseId])
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) reload()
    shown.current = true
  })
  return { caseId, query, reload, replace }
}
