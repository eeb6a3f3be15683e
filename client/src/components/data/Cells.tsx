import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './Cells.scss'

interface CellsProps {
  /** Over the group. */
  readonly title?: string
  /** At the right of the title. */
  readonly aside?: ReactNode
  /** Under the group. */
  readonly tip?: string
  readonly className?: string
  readonly children: ReactNode
}

/** A white, full-bleed group of cells or form rows. */
export const Cells = ({ title, aside, tip, className = '', children }: CellsProps) => (
  <>
    {title === undefined ? null : (
      <View className="cells-title">
        <View>{title}</View>
        {aside === undefined ? null : <View className="small">{aside}</View>}
      </View>
    )}
    <View className={`cells ${title === undefined ? '' : 'cells-titled'} ${className}`}>{children}</View>
    {tip === undefined ? null : <View className="cells-tip">{tip}</View>}
  </>
)
