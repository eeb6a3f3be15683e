export const notWritten = async (): Promise<never> => {
  throw new Error('not written')
}
