import { spawnSync } from 'node:child_process'

/** Whether this machine can pretend: Linux, with util-linux. */
export const canFillDisk = process.platform === 'linux' && spawnSync('prlimit', ['--version']).status === 0

/** Every write of a process to any file fails from here on (`RLIMIT_FSIZE`), or none does: a full disk, without filling one. */
export const setDisk = (pid: number, full: boolean): void => {
  const limit = `--fsize=${full ? '1' : 'unlimited'}:unlimited`
  const { status, stderr } = spawnSync('prlimit', ['--pid', String(pid), limit], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`prlimit: ${stderr}`)
}
