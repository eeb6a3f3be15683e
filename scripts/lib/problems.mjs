import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname } from 'node:path'

const NEEDED = [20, 19]

/** Each answers one line saying what is wrong and what to do, or undefined. */

export const nodeProblem = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  const isNewEnough = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])
  return isNewEnough
    ? undefined
    : `Node ${version} is too old: install Node ${NEEDED.join('.')} or newer (https://nodejs.org) and try again.`
}

/** Folder by folder: Node 20's own `recursive` never ends where the system answers ENOENT for good, as under /proc. */
const makeFolder = (folder) => {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

export const folderProblem = (folder) => {
  try {
    makeFolder(folder)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return undefined
  } catch (error) {
    return `${folder} can't be written (${error.code}): give yourself the right to write there, or set DATA_DIR to a folder you own.`
  }
}

export const portProblem = (port) => {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    return `PORT=${process.env.PORT} is no port: use a number from 1024 to 65535.`
  }
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', ({ code }) =>
      resolve(
        code === 'EADDRINUSE'
          ? `Port ${port} is taken: stop the program that uses it, or choose another: PORT=${port + 1} npm start`
          : `Port ${port} can't be used (${code}): choose another: PORT=8111 npm start`,
      ),
    )
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(undefined)))
  })
}
