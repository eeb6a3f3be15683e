import { View } from '@tarojs/components'
import { speak } from '../../platform/a11y'
import { Phrases } from '../data/Phrases'
import { Icon, type IconName } from '../base/Icon'
import './VerdictPanel.scss'

interface VerdictProps {
  readonly kind: 'ok' | 'no' | 'wait'
  /** Shape of its own per code. */
  readonly icon?: IconName
  /** Striped: not confirmed online. */
  readonly unsure?: boolean
  readonly title: string
  readonly notes?: readonly string[]
}

const ICONS: Record<VerdictProps['kind'], IconName> = { ok: 'ok', no: 'no', wait: 'soon' }

/** The answer of a scan across the full width: may this card be handed over. */
export const VerdictPanel = ({ kind, icon = ICONS[kind], unsure = false, title, notes = [] }: VerdictProps) => (
  <View
    className={`verdict verdict-${kind} ${unsure ? 'verdict-unsure' : ''}`}
    {...speak({ role: 'status', live: 'assertive' })}
  >
    <Icon name={icon} size={56} />
    <View>
      <View className="verdict-title">{title}</View>
      {notes.map((note) => (
        <View key={note} className="verdict-note num">
          <Phrases text={note} />
        </View>
      ))}
    </View>
  </View>
)
