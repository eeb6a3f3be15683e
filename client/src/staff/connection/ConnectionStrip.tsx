import { View } from '@tarojs/components'
import { openScreen } from '../../app/open'
import type { Route } from '../../app/route'
import { desks } from '../../app/routes'
import { Icon } from '../../components/base/Icon'
import { Tappable } from '../../components/base/Tappable'
import { useSay, useText } from '../../text'
import { keepUnits } from '../../text/keepUnits'
import en from '../../text/staff/offline.en'
import zh from '../../text/staff/offline.zh'
import { useDesk } from '../offline/useDesk'
import { unlockAndBack } from '../places/unlockAndBack'
import { deskNow } from './deskNow'
import { useTick } from './useTick'
import { viewConnection } from './viewConnection'
import './connection.scss'

const go = (to: Route) => () => void openScreen(to)
const GO = { queue: go(desks.unsynced()), unlock: unlockAndBack, prepare: go(desks.unlock()) } as const
const EVERY_MS = 15_000

interface ConnectionStripProps {
  /** Says nothing while there is nothing to say: for pages that don't scan. */
  readonly quiet?: boolean
  /** On the waiting list itself nothing leads there. */
  readonly atQueue?: boolean
}

/** Online or not, since when, how old the data are, how many wait: above the work of a window, a tap leads on. */
export const ConnectionStrip = ({ quiet = false, atQueue = false }: ConnectionStripProps) => {
  const t = useText(zh, en)
  const say = useSay()
  const desk = useDesk()
  const now = useTick(EVERY_MS)
  const { tone, title, parts, alerts, goes } = viewConnection(desk, deskNow(desk, now), t, say)
  const calm = tone === 'online' && alerts.length === 0 && desk.queue.waiting === 0
  if (!desk.loaded || (quiet && calm)) return null
  const word = goes === 'queue' ? t.strip.open : t.strip[goes]
  const line = [title, ...parts].join(t.strip.comma)
  const inside = (
    <>
      <Icon name={tone === 'offline' ? 'offline' : 'ok'} size={20} />
      <View className="strip-body">
        <View className="num">
          <View className="strip-title">{title}</View>
          {parts.length === 0 ? null : (
            <View className="strip-parts">{keepUnits(t.strip.comma + parts.join(t.strip.comma))}</View>
          )}
        </View>
        {alerts.map((alert) => (
          <View key={alert} className="strip-alert">
            <Icon name="soon" size={16} /> {keepUnits(alert)}
          </View>
        ))}
      </View>
    </>
  )
  if (atQueue && goes === 'queue')
    return (
      <View id="connection" className={`strip strip-${tone} strip-still`}>
        {inside}
      </View>
    )
  return (
    <Tappable
      id="connection"
      className={`strip strip-${tone}`}
      role="link"
      label={[line, ...alerts, word].join(t.strip.comma)}
      onTap={GO[goes]}
    >
      {inside}
      <View className="strip-go">
        {word}
        <Icon name="go" size={16} />
      </View>
    </Tappable>
  )
}
