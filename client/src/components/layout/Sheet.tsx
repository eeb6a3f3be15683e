import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tappable } from '../base/Tappable'
import { InSheet } from '../base/inSheet'
import { speak } from '../../platform/a11y'
import './Sheet.scss'

interface SheetProps {
  /** A question or the name of what is chosen here. */
  readonly title: string
  /** Read out for the dimmed ground, which closes the sheet without doing anything. */
  readonly closeWord: string
  readonly onClose: () => unknown
  /** What follows from it, then the buttons. */
  readonly children: ReactNode
}

/** Rises from the lower edge over the page: for a step that cannot be undone, said in full before it is taken. */
export const Sheet = ({ title, closeWord, onClose, children }: SheetProps) => (
  <View className="sheet" catchMove {...speak({ role: 'dialog', label: title })}>
    <Tappable className="sheet-ground" hover="none" label={closeWord} onTap={onClose} />
    <View className="sheet-panel">
      <View className="title">{title}</View>
      <InSheet.Provider value>{children}</InSheet.Provider>
    </View>
  </View>
)
