import { VERDICTS } from '@resident-card/shared'
import { VERDICT_STYLES } from './verdictStyle'

const styles = VERDICTS.map((code) => VERDICT_STYLES[code])

describe('telling verdicts apart', () => {
  it('gives each a shape of its own', () => {
    expect(new Set(styles.map(({ icon }) => icon)).size).toBe(VERDICTS.length)
  })

  it('gives each a sound of its own', () => {
    expect(new Set(styles.map(({ sound }) => JSON.stringify(sound))).size).toBe(VERDICTS.length)
  })

  it('is green for one of them only', () => {
    expect(VERDICTS.filter((code) => VERDICT_STYLES[code].kind === 'ok')).toEqual(['ready'])
  })

  it('is over within a second and a half', () => {
    for (const { sound } of styles) expect(sound.reduce((sum, { ms }) => sum + ms, 0)).toBeLessThan(1500)
  })
})
