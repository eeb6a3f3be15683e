import { View } from '@tarojs/components'
import type { ComponentProps } from 'react'
import { Sheet } from '../../components/layout/Sheet'
import './DeskSheet.scss'

/** A sheet on a desk: from the lower edge of a phone, in the middle of a wide screen. */
export const DeskSheet = (props: ComponentProps<typeof Sheet>) => (
  <View className="desk-sheet">
    <Sheet {...props} />
  </View>
)
