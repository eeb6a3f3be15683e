import { REMEDIES, type CaseView, type Remedy } from '@resident-card/shared'
import { askOffice } from '../../cases/askOffice'
import { Actions } from '../../components/Actions'
import { Button } from '../../components/Button'
import { Cell } from '../../components/Cell'
import { Cells } from '../../components/Cells'
import { Cite } from '../../components/Cite'
import { openMap } from '../../platform/places'
import type { CaseWords } from './caseWords'

const isRemedy = (code: string): code is Remedy => (REMEDIES as readonly string[]).includes(code)

/** No refusal without a next way that can be tapped. */
export const RefusedWays = ({ item, words }: { readonly item: CaseView; readonly words: CaseWords }) => {
  const { t, states, common } = words
  const { authority } = item
  return (
    <Cells title={t.refused.ways}>
      {(item.refusal?.remedies ?? []).filter(isRemedy).map((remedy) => (
        <Cell
          key={remedy}
          title={states.remedy[remedy]}
          note={states.remedyHow[remedy]}
          icon={remedy === 'askForReview' ? 'phone' : 'station'}
        >
          <Cite clause="OFFICE-REFUSE" />
          <Actions>
            <Button
              small
              kind="plain"
              icon="phone"
              word={t.refused.call}
              onTap={() => askOffice(authority, t.samplePhone, common.close)}
            />
            {remedy === 'hukouStation' ? (
              <Button
                small
                kind="plain"
                icon="nav"
                word={t.refused.route}
                onTap={() => openMap(authority.location, authority.name, authority.address)}
              />
            ) : null}
          </Actions>
        </Cell>
      ))}
    </Cells>
  )
}
