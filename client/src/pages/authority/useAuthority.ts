import type { ReplyOf } from '@resident-card/shared'
import { useEffect, useState } from 'react'
import { searchAuthorities } from '../../api/applications'
import { useQuery, type Query } from '../../api/useQuery'
import type { HukouPlace } from '../../features/form/draft'
import type { Failure } from '../../lib/failures'
import { whereAmI } from '../../platform/places'
import { searchInput, type Looking, type Named } from './viewAuthority'

type Found = ReplyOf<'applications', 'searchAuthorities'>
/** A question is asked once the person stops typing. */
const PAUSE_MS = 250

interface UseAuthority {
  readonly looking: Looking
  readonly query: Query<Found>
  readonly reload: () => void
  readonly type: (text: string) => void
  readonly choosePrefecture: (prefecture: Named | undefined) => void
  readonly chooseCounty: (county: Named | undefined) => void
  readonly locating: boolean
  /** Why it isn't known where the person is. */
  readonly noLocation: Exclude<Failure, 'cancelled'> | undefined
  readonly locate: () => Promise<void>
  readonly forgetPlace: () => void
  readonly more: () => Promise<void>
}

const usePaused = (text: string): string => {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), text === '' ? 0 : PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}

/** Search, browsing and the nearest: one question to the function, page by page. */
export const useAuthority = (home: HukouPlace | undefined): UseAuthority => {
  const [looking, setLooking] = useState<Looking>({ text: '', ...home })
  const [locating, setLocating] = useState(false)
  const [noLocation, setNoLocation] = useState<Exclude<Failure, 'cancelled'>>()
  const text = usePaused(looking.text)
  const { prefecture, county, near } = looking
  const input = searchInput({ ...looking, text })
  const { query, reload, replace } = useQuery(
    () => searchAuthorities(input),
    [text, prefecture?.code, county?.code, near],
  )

  const without = (...fields: readonly (keyof Looking)[]): Looking =>
    Object.fromEntries(
      Object.entries(looking).filter(([field]) => !fields.some((one) => one === field)),
    ) as unknown as Looking

  const locate = async (): Promise<void> => {
    setLocating(true)
    setNoLocation(undefined)
    const located = await whereAmI()
    setLocating(false)
    if (!located.ok) return located.why === 'cancelled' ? undefined : setNoLocation(located.why)
    // The nearest may lie across the border of the county that was shown.
    setLooking({ text: '', near: located.place })
  }
  const more = async (): Promise<void> => {
    if (query.state !== 'ready' || query.value.next === undefined) return
    const next = await searchAuthorities({ ...input, after: query.value.next })
    if (next.ok) replace({ ...next.value, items: [...query.value.items, ...next.value.items] })
  }
  return {
    looking,
    query,
    reload,
    type: (typed) => setLooking({ ...looking, text: typed }),
    choosePrefecture: (chosen) =>
      setLooking({ ...without('prefecture', 'county'), ...(chosen === undefined ? {} : { prefecture: chosen }) }),
    chooseCounty: (chosen) => setLooking({ ...without('county'), ...(chosen === undefined ? {} : { county: chosen }) }),
    locating,
    noLocation,
    locate,
    forgetPlace: () => setLooking({ ...without('near'), ...home }),
    more,
  }
}
