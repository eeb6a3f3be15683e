/** For what may fail without anybody missing it, or is not there on older phones: undefined then. Says why where it is used. */
export const quietly = async <T>(work: Promise<T> | undefined): Promise<T | undefined> => {
  try {
    return await work
  } catch {
    return undefined
  }
}
