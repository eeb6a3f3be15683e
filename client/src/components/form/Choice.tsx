import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tappable } from '../base/Tappable'
import { Tick } from '../base/Tick'
import './Choice.scss'

interface ChoiceProps {
  readonly title: string
  /** At the right of the title, e.g. a distance. */
  readonly aside?: string
  readonly note?: ReactNode
  readonly chosen: boolean
  /** One of several that may all be chosen. */
  readonly many?: boolean
  readonly disabled?: boolean
  readonly onChoose: () => unknown
  readonly id?: string
  /** Shown only while chosen. */
  readonly children?: ReactNode
}

/** Tick at the left, the whole row taps; the chosen one opens its details and wears a 3 px bar. */
export const Choice = ({
  title,
  aside,
  note,
  chosen,
  many = false,
  disabled = false,
  onChoose,
  id,
  children,
}: ChoiceProps) => (
  <View className={`choice ${chosen ? 'choice-chosen' : ''}`}>
    <Tappable
      className="choice-row"
      role={many ? 'checkbox' : 'radio'}
      checked={chosen}
      disabled={disabled}
      onTap={onChoose}
      label={aside === undefined ? title : `${title} ${aside}`}
      {...(id === undefined ? {} : { id })}
    >
      <Tick on={chosen} square={many} />
      <View className="choice-body">
        <View className="choice-head">
          <View>{title}</View>
          {aside === undefined ? null : <View className="choice-aside num">{aside}</View>}
        </View>
        {note === undefined ? null : <View className="note">{note}</View>}
      </View>
    </Tappable>
    {chosen && children !== undefined ? <View className="choice-more">{children}</View> : null}
  </View>
)
