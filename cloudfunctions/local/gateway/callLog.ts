import { chmodSync, closeSync, openSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { createStream } from 'rotating-file-stream'
import { steadyLog, type SteadyLog } from '../../runtime/steadyLog'

const OWNER_ONLY = 0o600
/** OFFICE: a machine of its own keeps what was called lately, and no disk is filled by it. */
const A_FILE_HOLDS = '10M'
const FILES_BEFORE = 5

/** A file of an earlier build could be read by others. Throws where the folder or the file can't be written. */
const makeOwn = (file: string): void => {
  closeSync(openSync(file, 'a', OWNER_ONLY))
  chmodSync(file, OWNER_ONLY)
}

/** The log of this machine: `calls.log`, for its owner's eyes, and at most five full ones before it (`calls.log.1` …). */
export const callLog = (file: string, now?: () => number): SteadyLog =>
  steadyLog({
    ...(now !== undefined && { now }),
    open: () => {
      makeOwn(file)
      return createStream((back) => (back === null ? basename(file) : `${basename(file)}.${Number(back)}`), {
        path: dirname(file),
        size: A_FILE_HOLDS,
        rotate: FILES_BEFORE,
        mode: OWNER_ONLY,
      })
    },
  })
