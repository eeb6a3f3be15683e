import { Session } from 'node:inspector/promises'
import { fileURLToPath } from 'node:url'

/** What a compiler puts around a module's exports: called by whoever reads one, and nothing of ours. */
const IS_GETTER = /^(function|get)?\s*\w*\s*\(\)\s*\{\s*return [\w.]+;?\s*\}$/

const pathOf = (url: string): string => (url.startsWith('file:') ? fileURLToPath(url) : url)

/**
 * The source files of which some function was called while `work` ran, by the engine's own count: calls to ports and through
 * tables are followed as they happened, what is only imported, a type or a constant is not counted.
 */
export const filesEntered = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
  const session = new Session()
  session.connect()
  try {
    await session.post('Profiler.enable')
    await session.post('Debugger.enable')
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
    await session.post('Profiler.takePreciseCoverage')
    await work()
    const { result } = await session.post('Profiler.takePreciseCoverage')
    const entered: string[] = []
    for (const { url, scriptId, functions } of result) {
      const path = pathOf(url)
      if (!/^\/.*(cloudfunctions|shared)\/(?!.*node_modules).*\.ts$/.test(path)) continue
      const { scriptSource } = await session.post('Debugger.getScriptSource', { scriptId })
      const called = functions.filter(
        ({ ranges: [range] }) =>
          range !== undefined &&
          range.count > 0 &&
          range.startOffset > 0 &&
          !IS_GETTER.test(scriptSource.slice(range.startOffset, range.endOffset)),
      )
      if (called.length > 0) entered.push(path)
    }
    return entered
  } finally {
    session.disconnect()
  }
}
