import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const ROOT = join(__dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'native-url-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Nobody's; apart, since a password beside its address is what is looked for in a repository. */
const ODD_WORD = 'p%40ss%3Aword%2F'

/** Addresses of a database, as they are given and as they are mistyped. */
const ADDRESSES = [
  'mongodb://localhost',
  'mongodb://localhost:27017/resident_card',
  'mongodb://10.0.0.4:27017,10.0.0.5:27017,10.0.0.6:27018/?replicaSet=rs0',
  `mongodb://user:${ODD_WORD}@db.example:27017/resident_card?authSource=admin&w=majority&retryWrites=true`,
  'mongodb://u:p@[::1]:27017/x?tls=true&maxPoolSize=5',
  'mongodb+srv://user:secret@cluster.example/resident_card?appName=a%20b',
  'mongodb://%E9%A2%86:%E8%AF%81@h/%E5%BA%93?readPreferenceTags=dc:east,rack:1&readPreferenceTags=',
  'mongodb://UPPER.example/Mixed?A=1&a=2&A=3',
  'mongodb://%2Ftmp%2Fmongodb-27017.sock/x',
  'mongodb://h/?x=+%2B%20',
  'mongodb://用户:证@h/x',
  'mongodb://a b@h/x',
  'mongodb://h:port/x',
  'mongodb://h:99999/x',
  'mongodb://',
  'mongodb:///x',
  'mongodb+srv://h:27017/x',
  'mongodb+srv://a,b/x',
  'http://h/x',
  'mongodb://u:p%@h/x',
  'mongodb://h/x?a=%zz',
  ' mongodb://h/x ',
  '',
]

/** What the driver's own reader of addresses makes of each, bundled with or without the plugin. */
const readings = (plugin: boolean): readonly unknown[] => {
  const file = join(folder, `${String(plugin)}.cjs`)
  const library = (name: string) => pathToFileURL(join(ROOT, 'scripts', 'lib', name)).href
  const script = `
    const { bundle } = await import(${JSON.stringify(library('bundle.mjs'))})
    const { nativeUrl } = await import(${JSON.stringify(library('nativeUrl.mjs'))})
    await bundle({
      stdin: { contents: "module.exports = require('mongodb-connection-string-url')", resolveDir: ${JSON.stringify(ROOT)} },
      outfile: ${JSON.stringify(file)},
      plugins: ${plugin ? '[nativeUrl]' : '[]'},
    })
    const { default: { ConnectionString } } = await import(${JSON.stringify(pathToFileURL(file).href)})
    const read = (address) => {
      try {
        const url = new ConnectionString(address)
        const { hosts, username, password, pathname, isSRV, protocol, search, hash } = url
        const typed = [...url.typedSearchParams()]
        url.searchParams.set('appName', '领证 x')
        return [hosts, username, password, pathname, isSRV, protocol, search, hash, typed, url.toString(), url.redact().toString()]
      } catch (error) {
        return [error.name, error.message]
      }
    }
    console.log(JSON.stringify(${JSON.stringify(ADDRESSES)}.map(read)))`
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  ) as never
}

it('Node’s own URL reads an address of a database as the driver’s package does', () => {
  const [own, packaged] = [readings(true), readings(false)]
  expect(ADDRESSES.map((address, at) => [address, own[at]])).toEqual(
    ADDRESSES.map((address, at) => [address, packaged[at]]),
  )
})
