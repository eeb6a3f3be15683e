import offline from '../../../client/src/text/staff/offline.zh'
import { brokenLimits, firstScreenOf } from '../runtime/firstScreen'
import { scanNext } from './window'
import type { Person } from '../actors/person'

export const SCAN_PAGE = 'staff/scan/index'
const FOLDER = 'wxfile://usr/desk/'

/** Names of what lies on the phone for working without network: `vault-`, `queue-` … */
export const filesOf = ({ phone }: Person, prefix: string): readonly string[] =>
  [...phone.files.content.keys()].filter((path) => path.startsWith(FOLDER + prefix))

/** What lies on the phone is gone a moment after the screen says so. */
export const seesDataGone = (officer: Person): Promise<true> =>
  officer.wait('wipes what it holds', () => (filesOf(officer, 'vault-').length === 0 ? true : undefined))

/** The last signal of the phone, by ear and by hand. */
export const felt = ({ phone, app }: Person): { readonly sound?: string; readonly vibrated?: string } => {
  const sound = phone.played.at(-1)?.split('/').at(-1)
  const vibrated = app.calls.filter(({ name }) => name.startsWith('vibrate')).at(-1)?.name
  return { ...(sound !== undefined && { sound }), ...(vibrated !== undefined && { vibrated }) }
}

/** Scans these digits, until there is this verdict. */
export const scansTo = async (officer: Person, digits: string, verdict: string): Promise<void> => {
  await scanNext(officer, digits)
  await officer.find(`verdict-${verdict}`)
}

/** The network goes or comes back, and the phone knows it. */
export const cut = ({ connection, phone }: Person, isCut: boolean): void => {
  connection.cut = isCut
  phone.setNetwork(!isCut)
}

/** What the page of hand-overs made without network adds up to. */
export const seesSummary = async (officer: Person, waiting: number, confirmed: number): Promise<void> => {
  await officer.open('staff/unsynced/index')
  await officer.see(offline.queue.summary(waiting, confirmed))
}

/** A page as it must be, whatever it shows: words, and the limits of a first screen. */
export const wrongWith = async ({ app }: Person): Promise<readonly string[]> => {
  await app.settle()
  const slips = app.text().match(/undefined|NaN|\[object|Invalid Date/g) ?? []
  return [...slips, ...brokenLimits(firstScreenOf(app.tree(), app.page.setDataBytes))]
}
