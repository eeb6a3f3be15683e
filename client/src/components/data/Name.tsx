import { Text } from '@tarojs/components'

/** Longer parts than this break anywhere: they would not fit a narrow phone in large type. */
const WHOLE = 8

/** A person's name: a long one breaks behind a dot, not before it and not inside a part. */
export const Name = ({ text }: { readonly text: string }) => (
  <>
    {(text.match(/[^·•]+[·•]*|[·•]+/gu) ?? []).map((part, index) => (
      <Text key={index} className={part.length <= WHOLE ? 'nb' : ''}>
        {part}
      </Text>
    ))}
  </>
)
