import { areaName } from '../draft/areaTree'
import type * as weapp from './regionName'

/** The list of all counties is a file of its own, fetched when it is needed. */
export const regionName: typeof weapp.regionName = async (code) => {
  try {
    const { areaList } = await import('@vant/area-data')
    return areaName(areaList, code)
  } catch {
    return undefined
  }
}
