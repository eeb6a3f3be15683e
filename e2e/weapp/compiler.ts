import { chmodSync } from 'node:fs'
import { createRequire } from 'node:module'

/** WeChat's wcc, as the npm package `miniprogram-compiler` carries it for Linux x64. */
export interface WxmlCompiler {
  wxmlToJs(root: string, options: { readonly maxBuffer: number }): string
}

/** Why the compilers can't run here; undefined when they can. */
export const noCompiler =
  process.platform === 'linux' && process.arch === 'x64'
    ? undefined
    : `WeChat's compilers need Linux x64, this is ${process.platform} ${process.arch}`

// The name is resolved at run time: the package has no types and must not be loaded where it can't work.
const load = createRequire(__filename)

export const compiler = (): WxmlCompiler => load('miniprogram-compiler') as WxmlCompiler

/** A compiler itself, to see its own words: the package swallows them. */
export const compilerPath = (name: 'wcc' | 'wcsc'): string => {
  const file = load.resolve(`miniprogram-compiler/bin/linux/${name}`)
  // Packed without the right to be run; the package does the same on its first use.
  chmodSync(file, 0o755)
  return file
}
