import { writeFileSync } from 'node:fs'
import type { Row } from './lib/row'
import { measureCommands } from './commands'
import { measureEdge } from './edge'
import { measureFirstScreen } from './firstScreen'
import { measureFunctions } from './functions'
import { measureMemory } from './memory'
import { measureOffline } from './offline'
import { measureOfflineVerdict } from './offlineVerdict'
import { measurePhotos } from './photos'
import { measureRules } from './rules'
import { measureScale } from './scale'
import { measureSizes } from './sizes'
import { measureTimer } from './timer'

/** Every area in turn, so that none disturbs another. `--json FILE` writes the rows, `--only AREA` measures one, `--million` what takes minutes to prepare. */
const AREAS: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  rules: measureRules,
  commands: measureCommands,
  edge: measureEdge,
  photos: measurePhotos,
  scale: measureScale,
  timer: measureTimer,
  functions: measureFunctions,
  offline: measureOffline,
  'offline verdict': measureOfflineVerdict,
  memory: measureMemory,
  sizes: measureSizes,
  'first screen': measureFirstScreen,
}

const option = (name: string): string | undefined => {
  const index = process.argv.indexOf(name)
  return index === -1 ? undefined : process.argv[index + 1]
}

const round = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)

const main = async (): Promise<void> => {
  const only = option('--only')
  const rows: Row[] = []
  for (const [area, measure] of Object.entries(AREAS)) {
    if (only !== undefined && only !== area) continue
    process.stdout.write(`measuring ${area} …\n`)
    rows.push(...(await measure()))
  }
  for (const { area, name, unit, value, yardstick, ratio, goal, better, holds } of rows) {
    const held = ratio === undefined ? '' : ` ratio ${round(ratio)}`
    const against = yardstick === undefined ? '' : ` (yardstick ${round(yardstick)})`
    const sign = better === 'higher' ? '≥' : '≤'
    process.stdout.write(
      `${holds ? 'holds ' : 'MISSES'} ${area}: ${name}: ${round(value)} ${unit}${against}${held}, goal ${sign} ${goal}\n`,
    )
  }
  const file = option('--json')
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`)
  if (rows.some(({ holds }) => !holds)) process.exitCode = 1
}

void main()
