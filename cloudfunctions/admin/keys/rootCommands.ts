import { DEMO_ROOT_PUBLIC_KEY } from '../../adapters/keys/demoRootKey'
import { publicListOf } from '../../adapters/keys/keyBook'
import { makeKeyFile } from '../../adapters/keys/keyFile'
import { signKeyList } from '../../adapters/keys/signKeyList'
import { isDemoFile, writeBook } from './bookFile'
import { CLOUD_FUNCTIONS } from '../../functions/cloud/needs'
import { keyVariables } from './environment'
import { linesByFunction, MOST_BYTES, saySize, sayTooMuch, sizeOf } from './environmentSize'
import { DAY_MS, openBook, required, Wrong } from './given'
import type { KeysCommand } from './given'
import { makeRoot, readRoot } from './rootFile'
import { showBook } from './showBook'

/** The root signs once a year at least; a month is left for whoever is late. */
const GOOD_FOR_DAYS = 400

export const rootCommand: KeysCommand = ({ values, random }) => {
  const path = required(values.out, 'out')
  const publicKey = makeRoot(path, random)
  if (publicKey === undefined) throw new Wrong(`${path} is there already: a root is never written over`)
  return [
    `${path}: the root's private half. Keep it offline, with a copy elsewhere; whoever has it makes keys.`,
    `CODE_ROOT_KEY=${publicKey}`,
  ]
}

export const signCommand: KeysCommand = (given) => {
  const book = openBook(given)
  if (isDemoFile(book)) throw new Wrong("the demo's list is signed by the demo itself")
  if (book.code.length === 0 || book.box.length === 0) throw new Wrong('a code key and a box key are needed first')
  const root = readRoot(required(given.values.root, 'root'))
  if (DEMO_ROOT_PUBLIC_KEY.equals(root.publicKey)) throw new Wrong("that is the demo's root")
  const days = Number(given.values['good-for'] ?? GOOD_FOR_DAYS)
  if (!Number.isInteger(days) || days < 1) throw new Wrong('--good-for takes days')
  // Signed before: the same keys for longer are another list.
  const serial = book.list === undefined ? book.serial : book.serial + 1
  const list = signKeyList(publicListOf({ ...book, serial }, given.now, days * DAY_MS), root.sign)
  const publicKey = Buffer.from(root.publicKey).toString('base64')
  if (book.root !== undefined && book.root !== publicKey)
    throw new Wrong('another root signed before: clients pin that one')
  const next = { ...book, serial, list, root: publicKey }
  writeBook(given.path, next)
  return [...showBook(next, given.now), 'Next: npm run keys -- env --file FILE --out VARIABLES']
}

export const envCommand: KeysCommand = (given) => {
  const book = openBook(given)
  if (isDemoFile(book)) throw new Wrong('the demo has no environment variables')
  const variables = keyVariables(book)
  if (variables === undefined) throw new Wrong('not signed by the root: npm run keys -- sign --file FILE --root ROOT')
  const sizes = CLOUD_FUNCTIONS.map((name) => sizeOf(name, variables))
  const tooMuch = sizes.filter(({ least }) => least > MOST_BYTES)
  if (tooMuch.length > 0) throw new Wrong(tooMuch.map(sayTooMuch).join('\n'))
  const all = linesByFunction(variables)
  if (given.values.stdout === true) return all
  if (given.values.out === undefined)
    return [
      ...all.filter((line) => /^(?:#|KEY_)/.test(line)),
      'CODE_KEYS and BOX_KEYS are secret: --out FILE or --stdout',
      ...sizes.map(saySize),
    ]
  if (!makeKeyFile(given.values.out, `${all.join('\n')}\n`)) throw new Wrong(`${given.values.out} is there already`)
  return [
    `${given.values.out}: for each function the variables it needs, and no others. Remove the file once they are set.`,
    ...sizes.map(saySize),
  ]
}

export const showCommand: KeysCommand = (given) => showBook(openBook(given), given.now)
