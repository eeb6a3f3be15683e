import { parseArgs } from 'node:util'
import { BackupProblem } from './archive'
import { restoreBackup } from './restoreBackup'
import { takeBackup } from './takeBackup'

export interface Said {
  readonly ok: boolean
  readonly lines: readonly string[]
}

const USAGE = ['usage: npm run backup -- FILE [--data FOLDER]', '       npm run restore -- FILE [--data FOLDER]']

const BACKED_UP = (file: string, files: number): readonly string[] => [
  `${file}: the store and ${files} sealed ${files === 1 ? 'file' : 'files'}, as of one moment`,
  'The keys are NOT in it. Without keys.json (or the environment’s keys) nobody can read it: keep them apart, and safe.',
]
const RESTORED = (folder: string, files: number, madeAt: string): readonly string[] => [
  `${folder}: the store and ${files} sealed ${files === 1 ? 'file' : 'files'}, as of ${madeAt}`,
  'The keys were not in the backup: put the keys.json of that store beside it before anything is started.',
]

/** `backup|restore FILE`: what to say, in lines. Never throws for what an operator can mend. */
export const backupCommand = async (args: readonly string[], defaultFolder: string, now: number): Promise<Said> => {
  try {
    const options = { data: { type: 'string', default: defaultFolder } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [command, file, ...more] = positionals
    if (file === undefined || more.length > 0) return { ok: false, lines: USAGE }
    if (command === 'backup')
      return { ok: true, lines: BACKED_UP(file, (await takeBackup(values.data, file, now)).files) }
    if (command !== 'restore') return { ok: false, lines: USAGE }
    const { files, madeAt } = restoreBackup(file, values.data)
    return { ok: true, lines: RESTORED(values.data, files, madeAt) }
  } catch (error) {
    if (error instanceof BackupProblem) return { ok: false, lines: [error.message] }
    return { ok: false, lines: [error instanceof Error ? error.message : 'failed'] }
  }
}
