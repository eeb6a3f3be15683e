import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { speak } from '../../platform/a11y'
import { Icon, type IconName } from '../base/Icon'
import { Name } from './Name'
import { QrCode } from './QrCode'
import './Ticket.scss'

interface BringItem {
  readonly key: string
  readonly icon: IconName
  readonly title: string
  readonly note?: string
  /** A `Cite`. */
  readonly cite?: ReactNode
}

interface TicketProps {
  readonly name: string
  readonly service: string
  /** Digits inside the QR code. */
  readonly qrDigits: string
  readonly qrLabel: string
  /** Slots used up: the code greys out; `ringText` then says what to do. */
  readonly exhausted?: boolean
  /** 0…1 of the slot still to run. */
  readonly ring: number
  readonly ringText: string
  /** To read out, in groups; none without network. */
  readonly groups?: readonly string[]
  readonly groupsLabel?: string
  /** Under the digits, or in their place. */
  readonly groupsNote: ReactNode
  readonly bring: readonly BringItem[]
}

/** The collection code: white in every mode; the code first, then what to bring, where and until when. */
export const Ticket = ({
  name,
  service,
  qrDigits,
  qrLabel,
  exhausted = false,
  ring,
  ringText,
  groups,
  groupsLabel,
  groupsNote,
  bring,
}: TicketProps) => (
  <View className="ticket">
    <View className="ticket-top">
      <View className="ticket-who">
        <View className="ticket-name">
          <Name text={name} />
        </View>
        <View>{service}</View>
      </View>
      <QrCode digits={qrDigits} label={qrLabel} grey={exhausted} />
      <View className="ticket-ring">
        {exhausted ? (
          <Icon name="offline" size={20} />
        ) : (
          <View
            className="ticket-dial"
            style={{ backgroundImage: `conic-gradient(#1B4690 ${Math.round(ring * 360)}deg, #DCE3EE 0)` }}
          />
        )}
        <View className="num">{ringText}</View>
      </View>
      {groups === undefined ? null : (
        <View className="ticket-digits num" {...speak({ role: 'img', label: groupsLabel ?? groups.join(' ') })}>
          {groups.map((group, i) => (
            <View key={i}>{group}</View>
          ))}
        </View>
      )}
      <View className={groups === undefined ? 'ticket-instead' : 'ticket-hint'}>{groupsNote}</View>
    </View>
    <View className="ticket-tear" />
    <View className="ticket-bring">
      {bring.map(({ key, icon, title, note, cite }) => (
        <View key={key} className="ticket-item">
          <Icon name={icon} />
          <View className="ticket-body">
            <View>{title}</View>
            {note === undefined ? null : <View className="ticket-note num">{note}</View>}
            {cite}
          </View>
        </View>
      ))}
    </View>
  </View>
)
