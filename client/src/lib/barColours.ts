/**
 * The bars a mini-program draws itself, for a theme that was chosen here: as theme.json has them for the system's
 * (`barColours.test.ts` holds the two together).
 */
export const BAR_COLOURS = {
  light: { page: '#EDEDED', nav: '#000000', text: '#575B61', chosen: '#1B4690', ground: '#F5F6F8', border: 'black' },
  dark: { page: '#111111', nav: '#ffffff', text: '#A9ADB3', chosen: '#8FB5F5', ground: '#26272A', border: 'white' },
} as const

/** Of home and the code page, in light and dark alike. */
export const BRAND_BAR = { page: '#1B4690', nav: '#ffffff' } as const

/** A tab's pictures, plain and chosen. */
export const tabIcons = (
  tab: string,
  theme: 'light' | 'dark',
): { readonly iconPath: string; readonly selectedIconPath: string } => {
  const dark = theme === 'dark' ? '-dark' : ''
  return { iconPath: `assets/tab/${tab}${dark}.png`, selectedIconPath: `assets/tab/${tab}-on${dark}.png` }
}
