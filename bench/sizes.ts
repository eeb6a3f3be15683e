import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { startBrowser } from '../e2e/browser/lib/startBrowser'
import { runGateway } from '../e2e/lib/gateway'
import { DIST } from '../e2e/weapp/dist'
import { row } from './lib/row'
import type { Row } from './lib/row'

const AREA = 'sizes'
const KB = 1024
const GZIP_LEVEL = 9

/** Bytes of the main package and of each subpackage of the built mini-program. */
const packages = (): ReadonlyMap<string, number> => {
  const app = JSON.parse(readFileSync(join(DIST, 'app.json'), 'utf8')) as { subPackages: readonly { root: string }[] }
  const sizes = new Map([['main', 0], ...app.subPackages.map(({ root }) => [root, 0] as const)])
  for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
    const file = statSync(join(DIST, name))
    if (!file.isFile()) continue
    const owner = [...sizes.keys()].find((root) => posix.normalize(name).startsWith(`${root}/`)) ?? 'main'
    sizes.set(owner, (sizes.get(owner) ?? 0) + file.size)
  }
  return sizes
}

/** Everything a browser loads for the home page from the gateway, each file gzipped; answers of functions left out. */
const firstLoad = async (): Promise<number> => {
  const gateway = await runGateway()
  const browser = await startBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 375, height: 812 } })
    const bodies: Promise<Buffer>[] = []
    page.on('response', (response) => {
      const { pathname } = new URL(response.url())
      const isFile = response.url().startsWith(gateway.address) && !/^\/(?:call|demo)\//.test(pathname)
      if (isFile && response.status() === 200) bodies.push(response.body())
    })
    await page.goto(gateway.address, { waitUntil: 'networkidle' })
    const files = await Promise.all(bodies)
    return files.reduce((sum, body) => sum + gzipSync(body, { level: GZIP_LEVEL }).length, 0)
  } finally {
    await browser.close()
    await gateway.stop()
  }
}

/** What a phone downloads before it shows anything. */
export const measureSizes = async (): Promise<readonly Row[]> => [
  ...[...packages()].map(([owner, bytes]) =>
    row({
      area: AREA,
      name: owner === 'main' ? 'main package' : `subpackage ${owner}`,
      unit: 'KB',
      value: bytes / KB,
      goal: owner === 'main' ? 600 : 500,
      better: 'lower',
    }),
  ),
  row({
    area: AREA,
    name: 'H5 first load, gzipped',
    unit: 'KB',
    value: (await firstLoad()) / KB,
    goal: 350,
    better: 'lower',
  }),
]
