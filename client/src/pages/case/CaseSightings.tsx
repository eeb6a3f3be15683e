import type { CaseView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { Fold } from '../../features/case/Fold'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Phrases } from '../../components/data/Phrases'
import type { CaseWords } from '../../features/case/caseWords'
import { viewSightings, type Sighting } from './viewSightings'

/** Shown at once; the rest opens. */
const SHOWN = 3

const Line = ({ how, where, when, note, lookedUp }: Omit<Sighting, 'key'>) => (
  <Cell
    icon={lookedUp ? 'search' : 'scan'}
    iconClass={lookedUp ? 'c-warn' : 'c-pri'}
    title={how}
    note={
      <>
        {note === undefined ? null : <View>{note}</View>}
        <View className="num">
          <Phrases text={where} />
        </View>
        <View className="num">{when}</View>
      </>
    }
  />
)

interface CaseSightingsProps {
  readonly item: CaseView
  readonly today: string
  readonly words: CaseWords
}

/** Every look the window took at this case: nobody is looked at in secret. */
export const CaseSightings = ({ item, today, words }: CaseSightingsProps) => {
  const { t } = words
  const sightings = viewSightings(item, today, words)
  if (sightings.length === 0) return null
  const earlier = sightings.slice(SHOWN)
  return (
    <Cells title={t.saw.title} tip={t.saw.tip}>
      {sightings.slice(0, SHOWN).map(({ key, ...sighting }) => (
        <Line key={key} {...sighting} />
      ))}
      {earlier.length === 0 ? null : (
        <Fold title={t.saw.earlier(earlier.length)}>
          {earlier.map(({ key, ...sighting }) => (
            <Line key={key} {...sighting} />
          ))}
        </Fold>
      )}
    </Cells>
  )
}
