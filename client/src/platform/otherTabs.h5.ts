import type * as weapp from './otherTabs'

const NAME = 'desk'
type Word = 'changed' | 'used'
/** A tab that sends its queue has something to say with every answer. */
const AT_MOST_EVERY_MS = 200
/** Every touch and every key is a use. */
const USE_AT_MOST_EVERY_MS = 30_000

let channel: BroadcastChannel | undefined
let useToldAt = -Infinity

/** A browser without it finds out what other tabs did when the page is looked at again, and before it writes. */
const open = (): BroadcastChannel | undefined => {
  if (typeof BroadcastChannel === 'undefined') return undefined
  channel ??= new BroadcastChannel(NAME)
  return channel
}
const tellThem = (word: Word): void => open()?.postMessage(word)
const onWord = (word: Word, tell: () => void): void =>
  open()?.addEventListener('message', ({ data }) => (data === word ? tell() : undefined))

export const tellOtherTabs: typeof weapp.tellOtherTabs = () => tellThem('changed')

export const onOtherTab: typeof weapp.onOtherTab = (tell) => {
  let waits = false
  onWord('changed', () => {
    if (waits) return
    waits = true
    setTimeout(() => {
      waits = false
      tell()
    }, AT_MOST_EVERY_MS)
  })
}

export const tellOtherTabsOfUse: typeof weapp.tellOtherTabsOfUse = () => {
  const now = performance.now()
  if (now - useToldAt < USE_AT_MOST_EVERY_MS) return
  useToldAt = now
  tellThem('used')
}

export const onUseInOtherTab: typeof weapp.onUseInOtherTab = (tell) => onWord('used', tell)
