/**
 * What the caller sent as `data`. The platform mixes fields of its own into it (`userInfo` with app id and open id,
 * `tcbContext`); they are dropped here, and never believed: who is calling comes from the identity port.
 */
export const readEvent = (event: unknown): unknown => {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return event
  const { userInfo: _userInfo, tcbContext: _tcbContext, ...data } = event as Record<string, unknown>
  return data
}
