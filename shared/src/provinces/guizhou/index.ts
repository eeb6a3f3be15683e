import type { Province } from '../province'
import { AREA_PREFIX, hukouInGuizhou } from './hukouInGuizhou'

export const GUIZHOU = { areaPrefix: AREA_PREFIX, rules: { hukouInGuizhou } } as const satisfies Province
