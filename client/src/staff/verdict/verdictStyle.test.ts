import { OFFLINE_VERDICTS, VERDICTS } from '@resident-card/shared'
import { OFFLINE_STYLES } from './offlineStyle'
import { VERDICT_STYLES } from './verdictStyle'

const online = VERDICTS.map((code) => VERDICT_STYLES[code])
const offline = OFFLINE_VERDICTS.map((code) => OFFLINE_STYLES[code])

describe('telling verdicts apart', () => {
  it.each([
    ['online', online],
    ['offline', offline],
  ])('gives each %s one a shape of its own', (_where, styles) => {
    expect(new Set(styles.map(({ icon }) => icon)).size).toBe(styles.length)
  })

  it('gives each a sound of its own, whether judged online or offline', () => {
    const sounds = [...online, ...offline].map(({ sound }) => JSON.stringify(sound))
    expect(new Set(sounds).size).toBe(VERDICTS.length + OFFLINE_VERDICTS.length)
  })

  it('says first, by two ticks, that it was judged without network', () => {
    const beginnings = new Set(offline.map(({ sound }) => JSON.stringify(sound.slice(0, 4))))
    expect(beginnings.size).toBe(1)
    expect(online.map(({ sound }) => JSON.stringify(sound.slice(0, 4)))).not.toContain([...beginnings][0])
  })

  it('is green for one of them only, with network and without', () => {
    expect(VERDICTS.filter((code) => VERDICT_STYLES[code].kind === 'ok')).toEqual(['ready'])
    expect(OFFLINE_VERDICTS.filter((code) => OFFLINE_STYLES[code].kind === 'ok')).toEqual(['ready'])
  })

  it('is over within a second and a half', () => {
    for (const { sound } of [...online, ...offline])
      expect(sound.reduce((sum, { ms }) => sum + ms, 0)).toBeLessThan(1500)
  })
})
