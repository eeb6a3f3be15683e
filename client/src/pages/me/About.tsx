import { View } from '@tarojs/components'
import { Fold } from '../../features/case/Fold'
import { Cells } from '../../components/data/Cells'
import type words from '../../text/me.zh'

/** What the service is, where its rules come from, what becomes of one's data: in plain words, opened in place. */
export const About = ({ t }: { readonly t: typeof words }) => (
  <Cells>
    {(['about', 'sources', 'privacy'] as const).map((part) => (
      <Fold key={part} title={t[part]}>
        {t[`${part}Text`].map((line) => (
          <View key={line} className="note me-line">
            {line}
          </View>
        ))}
      </Fold>
    ))}
  </Cells>
)
