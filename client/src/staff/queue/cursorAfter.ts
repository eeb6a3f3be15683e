/** Where the cursor goes; undefined: the key is not for the list. */
export const cursorAfter = (key: string, ids: readonly string[], current: string | undefined): string | undefined => {
  const at = current === undefined ? -1 : ids.indexOf(current)
  if (key === 'j' || key === 'ArrowDown') return ids[Math.min(ids.length - 1, at + 1)]
  if (key === 'k' || key === 'ArrowUp') return ids[Math.max(0, at - 1)]
  return undefined
}
