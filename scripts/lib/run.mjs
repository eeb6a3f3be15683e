import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { ROOT } from './paths.mjs'

/** Runs a program with its words going to a file; rejects with the last lines of them when it fails. */
export const runToLog = (command, args, log, env = {}) =>
  new Promise((resolve, reject) => {
    mkdirSync(dirname(log), { recursive: true })
    const file = createWriteStream(log)
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let tail = ''
    const keep = (part) => {
      file.write(part)
      tail = (tail + part).slice(-3000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    child.on('close', (code) => {
      file.end()
      if (code === 0) resolve()
      else reject(new Error(`${tail}\n${command} ${args.join(' ')} failed (${code}); all of it: ${log}`))
    })
  })
