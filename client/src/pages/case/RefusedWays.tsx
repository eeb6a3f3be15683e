import { REMEDIES, type AuthorityView, type CaseView, type Remedy } from '@resident-card/shared'
import { openScreen } from '../../app/open'
import { routes } from '../../app/routes'
import { assessEligibility } from '../../api/applications'
import { useQuery } from '../../api/useQuery'
import { askOffice, showOffice } from '../../features/case/askOffice'
import { Actions } from '../../components/layout/Actions'
import { Button } from '../../components/form/Button'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Cite } from '../../components/data/Cite'
import type { CaseWords } from '../../features/case/caseWords'

const isRemedy = (code: string): code is Remedy => (REMEDIES as readonly string[]).includes(code)
const listOffices = () => openScreen(routes.authority({ list: true }))

interface OfficeWaysProps {
  /** Undefined: not known here, to be found in the list of offices. */
  readonly office: AuthorityView | undefined
  readonly route: boolean
  readonly words: CaseWords
}

const OfficeWays = ({ office, route, words }: OfficeWaysProps) => {
  const { t, common } = words
  if (office === undefined) {
    return (
      <Actions>
        <Button small kind="plain" icon="search" word={t.refused.offices} onTap={listOffices} />
      </Actions>
    )
  }
  const call = () => askOffice(office, t.samplePhone, common.close)
  const show = () => showOffice(office)
  return (
    <Actions>
      <Button small kind="plain" icon="phone" word={t.refused.call} onTap={call} />
      {route ? <Button small kind="plain" icon="nav" word={t.refused.route} onTap={show} /> : null}
    </Actions>
  )
}

/** No refusal without a next way that can be tapped: whoever decided, and the station of the hukou place. */
export const RefusedWays = ({ item, words }: { readonly item: CaseView; readonly words: CaseWords }) => {
  const { t, states } = words
  const { query } = useQuery(() => assessEligibility({ reason: item.reason }), [item.reason])
  const station = query.state === 'ready' ? query.value.hukouStation : undefined
  const decidedBy = item.history.filter(({ kind }) => kind === 'refused').at(-1)?.office?.id
  const decider = decidedBy === item.authority.id ? item.authority : undefined
  return (
    <Cells title={t.refused.ways}>
      {(item.refusal?.remedies ?? []).filter(isRemedy).map((remedy) => {
        const toStation = remedy === 'hukouStation'
        const where = toStation ? station?.name : undefined
        return (
          <Cell
            key={remedy}
            title={states.remedy[remedy]}
            note={[where, states.remedyHow[remedy]].filter(Boolean).join(states.then)}
          >
            <Cite clause="OFFICE-REFUSE" />
            <OfficeWays office={toStation ? station : decider} route={toStation} words={words} />
          </Cell>
        )
      })}
    </Cells>
  )
}
