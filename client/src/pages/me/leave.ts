import type { Reply } from '@resident-card/shared'

/** Signs out, where that is possible; undefined in the mini-program: WeChat itself says who is calling. */
export const leave: (() => Promise<void>) | undefined = undefined

/** The same on every device of the account. Where it fails everything stays as it is. */
export const leaveEverywhere: (() => Promise<Reply<unknown>>) | undefined = undefined
