import { spawnSync } from 'node:child_process'

/** Processes of the built gateway that `pid` started itself. Of these a builder may be one, too. */
export const gatewaysUnder = (pid: number): readonly number[] =>
  spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.includes('gateway.cjs'))
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === pid)
    .map(([child = 0]) => child)

export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
