/** Tells other tabs of the same browser that something on this device has changed. A mini-program has none. */
export const tellOtherTabs = (): void => undefined
export const onOtherTab = (_tell: () => void): void => undefined

/** The same for: somebody is at this device. */
export const tellOtherTabsOfUse = (): void => undefined
export const onUseInOtherTab = (_tell: () => void): void => undefined
