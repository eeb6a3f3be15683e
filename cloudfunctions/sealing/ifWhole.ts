import { UnsealError } from './unsealError'

/** What `open` answers, or undefined where what it opens is damaged; anything else it throws is thrown on. */
export const ifWhole = <T>(open: () => T): T | undefined => {
  try {
    return open()
  } catch (error) {
    if (error instanceof UnsealError) return undefined
    throw error
  }
}
