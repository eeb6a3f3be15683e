/**
 * Waits for all of them, also where one failed, and then throws the first failure. For whatever writes: a function stands still
 * once it has answered, and nothing may be left half-way in it.
 */
export const together = async <const T extends readonly unknown[]>(
  works: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> => {
  await Promise.allSettled(works)
  return Promise.all(works)
}
