import { DEMO_ROOT_KEY, pinnedRootKey } from '../../client/config/rootKey'
import { demoRoot } from '../../cloudfunctions/local/demoRoot'

const REAL = Buffer.alloc(32, 7).toString('base64')
const pinning = (env: Record<string, string>) => {
  const lines: string[] = []
  return { key: pinnedRootKey(env, (line) => void lines.push(line)), lines }
}

describe('the root key a build pins', () => {
  it("is the demo's unless another is given, and the build says so", () => {
    const { key, lines } = pinning({})
    expect(key).toBe(Buffer.from(demoRoot.publicKey).toString('base64'))
    expect(lines.join()).toContain('demo')
  })

  it('is the one given, without a word', () => {
    expect(pinning({ CODE_ROOT_KEY: REAL })).toEqual({ key: REAL, lines: [] })
  })

  it.each([
    ['no base64', 'not a key'],
    ['too short', Buffer.alloc(31, 7).toString('base64')],
    ['too long', Buffer.alloc(33, 7).toString('base64')],
    ["the demo's", DEMO_ROOT_KEY],
  ])('%s breaks the build', (_name, value) => {
    expect(() => pinning({ CODE_ROOT_KEY: value })).toThrow('CODE_ROOT_KEY')
  })
})
