import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './Actions.scss'

/** Two or three small buttons side by side, inside a group or card. */
export const Actions = ({ children }: { readonly children: ReactNode }) => <View className="actions">{children}</View>
