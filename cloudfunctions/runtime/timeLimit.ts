/** The work took longer than anyone waits. It may still finish: a retry with the same request id is safe. */
export class TimeLimitExceeded extends Error {
  override readonly name = 'TimeLimitExceeded'
}

export const withTimeLimit = async <T>(work: Promise<T>, limitMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeLimitExceeded()), limitMs)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
