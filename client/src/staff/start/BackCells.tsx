import { backOf } from '@resident-card/shared'
import type { SessionView } from '@resident-card/shared'
import { View } from '@tarojs/components'
import { openScreen } from '../../app/open'
import type { Route } from '../../app/route'
import { desks } from '../../app/routes'
import { chinaToday } from '../../lib/today'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Loading } from '../../components/status/Loading'
import { useSay, useText } from '../../text'
import deskEn from '../../text/staff/desk.en'
import deskZh from '../../text/staff/desk.zh'
import en from '../../text/staff/start.en'
import zh from '../../text/staff/start.zh'
import { backIcon } from '../desk/placesOf'
import { useUnconfirmed } from '../desk/useUnconfirmed'
import { useBack } from './useBack'
import { viewBack } from './viewBack'

/** How the shift, the tasks, the old cards and the devices stand; what waits on this device, first of all. */
export const BackCells = ({ role }: { readonly role: SessionView['role'] }) => {
  const t = useText(zh, en)
  const desk = useText(deskZh, deskEn)
  const say = useSay()
  const places = backOf(role)
  const { facts, loaded } = useBack(places)
  const waiting = useUnconfirmed()
  const today = chinaToday()
  const open = (at: Route) => () => void openScreen(at)
  if (places.length === 0) return null
  if (!loaded) return <Loading />
  return (
    <Cells title={t.back}>
      {waiting.length === 0 ? null : (
        <Cell
          icon="offline"
          iconClass="c-mute"
          title={t.waiting.title}
          note={t.waiting.note}
          value={<View className="num">{t.waiting.count(waiting.length)}</View>}
          onTap={open(desks.unsynced())}
          id="start-waiting"
        />
      )}
      {places.map((place) => {
        const { note, tone, value } = viewBack(place, facts, today, t, say)
        return (
          <Cell
            key={place}
            icon={backIcon(place)}
            iconClass={tone === 'c-bad' ? 'c-bad' : 'c-pri'}
            title={desk.back[place]}
            note={<View className={`num ${tone}`}>{note}</View>}
            {...(value === undefined
              ? {}
              : { value: <View className={`num nb ${tone === 'c-bad' ? tone : ''}`}>{value}</View> })}
            onTap={open(desks[place]())}
            id={`start-${place}`}
          />
        )
      })}
    </Cells>
  )
}
