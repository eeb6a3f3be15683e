import type * as weapp from './otherTabs'

const NAME = 'desk'
/** A tab that sends its queue has something to say with every answer. */
const AT_MOST_EVERY_MS = 200

let channel: BroadcastChannel | undefined

/** A browser without it finds out what other tabs did when the page is looked at again, and before it writes. */
const open = (): BroadcastChannel | undefined => {
  if (typeof BroadcastChannel === 'undefined') return undefined
  channel ??= new BroadcastChannel(NAME)
  return channel
}

export const tellOtherTabs: typeof weapp.tellOtherTabs = () => open()?.postMessage('changed')

export const onOtherTab: typeof weapp.onOtherTab = (tell) => {
  let waits = false
  open()?.addEventListener('message', () => {
    if (waits) return
    waits = true
    setTimeout(() => {
      waits = false
      tell()
    }, AT_MOST_EVERY_MS)
  })
}
