import { givenBy, takenFrom } from './barrel'

/** A barrel is a door: what nobody outside takes through it stays inside. */
test.each([['shared/src/index.ts', '@resident-card/shared']])(
  '%s gives only what is used outside',
  (barrel, packageName) => {
    const given = givenBy(barrel)
    const taken = takenFrom(barrel, packageName)
    expect(taken.size).toBeGreaterThan(0)
    expect([...taken].filter((name) => !given.includes(name))).toEqual([])
    expect(given.filter((name) => !taken.has(name))).toEqual([])
  },
)
