import type { AuthorityView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Cell } from '../../components/data/Cell'
import { Choice } from '../../components/form/Choice'
import { useSay } from '../../text'
import { OfficeDetails } from './OfficeDetails'

interface OfficeRowProps {
  readonly office: AuthorityView
  /** Its details are shown. */
  readonly open: boolean
  /** One is to be chosen for an application; else the row only opens. */
  readonly choosing: boolean
  readonly onTap: () => void
}

/** One office; the one tapped shows its hours, phone and map. */
export const OfficeRow = ({ office, open, choosing, onTap }: OfficeRowProps) => {
  const say = useSay()
  const distance = office.distance === undefined ? undefined : say.distance(office.distance)
  if (choosing) {
    return (
      <Choice
        id={`office-${office.id}`}
        title={office.name}
        note={office.address}
        chosen={open}
        onChoose={onTap}
        {...(distance === undefined ? {} : { aside: distance })}
      >
        <OfficeDetails office={office} />
      </Choice>
    )
  }
  return (
    <>
      <Cell
        id={`office-${office.id}`}
        title={office.name}
        note={office.address}
        label={office.name}
        onTap={onTap}
        {...(distance === undefined ? {} : { value: distance })}
      />
      {open ? (
        <View className="authority-open">
          <OfficeDetails office={office} />
        </View>
      ) : null}
    </>
  )
}
