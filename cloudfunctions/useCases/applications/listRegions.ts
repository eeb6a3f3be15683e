import { ok, regions } from '@resident-card/shared'
import type { UseCase } from '../../runtime/call'

/** Prefectures and counties to browse by. */
export const listRegions: UseCase<'applications', 'listRegions'> = async (_input, _call, deps) => {
  const entries = await deps.reference.authorities()
  const prefectures = regions(entries).map(({ code, name, counties }) => ({
    code,
    name,
    counties: counties.map((county) => ({ ...county })),
  }))
  return ok({ prefectures, sample: entries.some(({ sample }) => sample) })
}
