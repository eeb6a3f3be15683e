import { instant } from '@resident-card/shared'
import type { Instant } from '@resident-card/shared'
import { isDemoFile, writeBook } from './bookFile'
import type { BookInFile } from './bookFile'
import { addBoxKey, addCodeKey, dropOldKeys, earliestDay, retireCodeKey, withChange } from './changes'
import type { Changed } from './changes'
import { DAY_MS, dayOf, openBook, required, Wrong } from './given'
import type { Given, KeysCommand } from './given'
import { showBook } from './showBook'

const YEAR_DAYS = 365

const nextStep = (book: BookInFile): string =>
  isDemoFile(book)
    ? 'The demo takes it up by itself, running or not.'
    : 'Next: npm run keys -- sign --file FILE --root ROOT, then env.'

/** Saves what was changed and shows what there is now. */
const change = (given: Given, book: BookInFile, changed: Changed): readonly string[] => {
  if (!changed.ok) throw new Wrong(changed.error)
  const next = withChange(book, changed.value, given.now)
  writeBook(given.path, next)
  return [...showBook(next, given.now), nextStep(next)]
}

/** The first key, and one that is needed at once (the one before is in strange hands), begin now. */
const fromOf = ({ values, now }: Given, first: boolean): Instant => {
  if (values.from !== undefined) return dayOf(values.from, 'from')
  return first || values['at-once'] === true ? now : dayOf(earliestDay(now), 'from')
}

export const codeCommand: KeysCommand = (given) => {
  const book = openBook(given)
  const from = fromOf(given, book.code.length === 0)
  const { until } = given.values
  const validity = {
    from,
    until: until !== undefined ? dayOf(until, 'until') : instant(from + YEAR_DAYS * DAY_MS),
    atOnce: given.values['at-once'] === true,
  }
  return change(given, book, addCodeKey(book, validity, given.random, given.now))
}

export const boxCommand: KeysCommand = (given) => {
  const book = openBook(given)
  const from = fromOf(given, book.box.length === 0)
  const atOnce = given.values['at-once'] === true
  return change(given, book, addBoxKey(book, { from, atOnce }, given.random, given.now))
}

export const retireCommand: KeysCommand = (given) => {
  const keyId = Number(required(given.values.code, 'code'))
  const { at } = given.values
  const book = openBook(given)
  return change(given, book, retireCodeKey(book, keyId, at === undefined ? given.now : dayOf(at, 'at')))
}

export const dropCommand: KeysCommand = (given) => {
  const book = openBook(given)
  return change(given, book, dropOldKeys(book, given.now))
}
