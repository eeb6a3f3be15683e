import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Phrases } from '../../components/data/Phrases'
import { Icon } from '../../components/base/Icon'
import { Tappable } from '../../components/base/Tappable'
import { speak } from '../../platform/a11y'
import './Fold.scss'

interface FoldProps {
  readonly title: string
  readonly value?: string
  /** Second line. */
  readonly note?: string
  /** Can be read, not changed: the word for the padlock. */
  readonly locked?: string
  readonly open?: boolean
  readonly children: ReactNode
}

/** A cell that opens in place; what is inside is drawn (and its photos fetched) only while it is open. */
export const Fold = ({ title, value, note, locked, open = false, children }: FoldProps) => {
  const [shown, setShown] = useState(open)
  return (
    <View className="fold">
      <Tappable
        className="fold-head"
        label={[title, note, value, locked].filter(Boolean).join(' ')}
        onTap={() => setShown(!shown)}
      >
        <View className="fold-title">
          {title}
          {note === undefined ? null : <View className="note">{note}</View>}
        </View>
        {value === undefined ? null : (
          <View className="fold-value num">
            <Phrases text={value} />
          </View>
        )}
        {locked === undefined ? null : (
          <View {...speak({ role: 'img', label: locked })}>
            <Icon name="lock" size={20} className="c-mute" />
          </View>
        )}
        <Icon name="down" size={18} className={`fold-mark ${shown ? 'fold-up' : ''}`} />
      </Tappable>
      {shown ? <View className="fold-inside">{children}</View> : null}
    </View>
  )
}
