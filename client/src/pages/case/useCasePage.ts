import { useState } from 'react'
import { openScreen } from '../../app/open'
import { routes } from '../../app/routes'
import { withdraw as withdrawCommand } from '../../api/applications'
import { useCommand } from '../../api/useCommand'
import { useCase } from '../../features/case/useCase'
import { tell } from '../../device/dialogs'

/** The case, and withdrawing it. `withdrawn` is said once it is done. */
export const useCasePage = (withdrawn: string) => {
  const { caseId, query, reload, replace } = useCase()
  const [asking, setAsking] = useState(false)
  const command = useCommand(withdrawCommand)

  const withdraw = async (): Promise<void> => {
    if (query.state !== 'ready') return
    const value = await command.run({ caseId, version: query.value.version })
    if (value === undefined) return reload()
    setAsking(false)
    replace(value)
    tell(withdrawn)
  }
  const go = (page: 'code' | 'mend' | 'slip') => openScreen(routes[page]({ id: caseId }))
  return { query, reload, go, asking, setAsking, withdraw, busy: command.busy, withdrawError: command.error }
}
