import { Text } from '@tarojs/components'
import { Fragment } from 'react'
import { keepUnits } from '../../text/keepUnits'
import { phrasesOf } from './phrasesOf'

/** A sentence that breaks between its clauses: a date, a time or a counted number never stands in two lines. */
export const Phrases = ({ text }: { readonly text: string }) => (
  <>
    {phrasesOf(text).map(({ words, space, whole }, index) => (
      <Fragment key={index}>
        <Text className={whole ? 'nb' : ''}>{whole ? words : keepUnits(words)}</Text>
        {space}
      </Fragment>
    ))}
  </>
)
