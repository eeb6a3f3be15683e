import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Icon } from '../components/Icon'
import { Tappable } from '../components/Tappable'
import './Fold.scss'

interface FoldProps {
  readonly title: string
  readonly value?: string
  readonly open?: boolean
  readonly children: ReactNode
}

/** A cell that opens in place; what is inside is drawn (and its photos fetched) only while it is open. */
export const Fold = ({ title, value, open = false, children }: FoldProps) => {
  const [shown, setShown] = useState(open)
  return (
    <View className="fold">
      <Tappable className="fold-head" label={value === undefined ? title : `${title}，${value}`} onTap={() => setShown(!shown)}>
        <View className="fold-title">{title}</View>
        {value === undefined ? null : <View className="fold-value num">{value}</View>}
        <Icon name="down" size={18} className={`fold-mark ${shown ? 'fold-up' : ''}`} />
      </Tappable>
      {shown ? <View className="fold-inside">{children}</View> : null}
    </View>
  )
}
