/** Signs out, where that is possible; undefined in the mini-program: WeChat itself says who is calling. */
export const leave: (() => Promise<void>) | undefined = undefined
