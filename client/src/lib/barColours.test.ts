import { readFileSync } from 'node:fs'
import path from 'node:path'
import { BAR_COLOURS, tabIcons } from './barColours'

type Themes = Record<'light' | 'dark', Record<string, string>>
const themes = JSON.parse(readFileSync(path.resolve(__dirname, '../theme.json'), 'utf8')) as Themes
const NAV = { black: '#000000', white: '#ffffff' } as const

describe.each(['light', 'dark'] as const)('the bars, %s', (theme) => {
  test('are the same whether the system or the person chose', () => {
    const { page, navText, tabText, tabChosen, tabGround, tabBorder } = themes[theme]
    expect(BAR_COLOURS[theme]).toEqual({
      page,
      nav: NAV[navText as keyof typeof NAV],
      text: tabText,
      chosen: tabChosen,
      ground: tabGround,
      border: tabBorder,
    })
  })

  test.each(['home', 'myOffice', 'me'] as const)('the pictures of %s too', (tab) => {
    const { [`${tab}Icon`]: iconPath, [`${tab}IconOn`]: selectedIconPath } = themes[theme]
    expect(tabIcons(tab, theme)).toEqual({ iconPath, selectedIconPath })
  })
})
