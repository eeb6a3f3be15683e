import { listRegions } from '../api/applications'

/**
 * Full name of a county by its code. A case keeps the code only; the mini-program has no list of all counties of its
 * own (WeChat's picker has), so that beyond the province the name stays unknown.
 */
export const regionName = async (code: string): Promise<string | undefined> => {
  const reply = await listRegions({})
  if (!reply.ok) return undefined
  for (const { name, counties } of reply.value.prefectures) {
    const county = counties.find((one) => one.code === code)
    if (county !== undefined) return `${name} ${county.name}`
  }
  return undefined
}
