import { Text } from '@tarojs/components'
import { clausesOf } from './clausesOf'

/** A sentence that breaks between its clauses: a date, a time or a counted number never stands in two lines. */
export const Clauses = ({ text }: { readonly text: string }) => (
  <>
    {clausesOf(text).map(({ words, whole }, index) => (
      <Text key={index} className={whole ? 'nb' : ''}>
        {words}
      </Text>
    ))}
  </>
)
