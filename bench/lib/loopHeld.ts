const A_TICK_MS = 1

/**
 * Watches the event loop; the answer stops it and says for how many milliseconds in one go it was held at most. Of each gap
 * counts what this process itself worked in it: on a machine that others use a gap may be theirs.
 */
export const loopHeld = (): (() => number) => {
  let [at, cpu] = [performance.now(), process.cpuUsage()]
  let most = 0
  const interval = setInterval(() => {
    const [now, used] = [performance.now(), process.cpuUsage(cpu)]
    const worked = (used.user + used.system) / 1000
    most = Math.max(most, Math.min(now - at - A_TICK_MS, worked))
    ;[at, cpu] = [now, process.cpuUsage()]
  }, A_TICK_MS)
  return () => {
    clearInterval(interval)
    return most
  }
}
