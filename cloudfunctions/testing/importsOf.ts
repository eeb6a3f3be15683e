import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const IMPORT = /^(?:import|export) (?!type\b)([^;'"]*?) from '(\.[^']+)'/gm
const onlyTypes = (clause: string): boolean => /^\{(\s*type [\w\s]+,?)+\s*\}$/.test(clause.trim())

/** The sources a source enters when it is loaded: what it imports for types alone is not among them. */
const directly = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, clause = '', path = '']) => {
    if (onlyTypes(clause)) return []
    const target = join(dirname(file), `${path}.ts`)
    return existsSync(target) ? [target] : []
  })

/** A source and all it leads to by its imports, within the functions. */
export const importsOf = (file: string): readonly string[] => {
  const reached = new Set([file])
  for (const known of reached) for (const next of directly(known)) reached.add(next)
  return [...reached]
}
