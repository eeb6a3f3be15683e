import { useEffect, useState } from 'react'
import { regionName } from './regionName'

/** Name of the county of an address; undefined until, or unless, it is known. */
export const useRegionName = (code: string | undefined): string | undefined => {
  const [known, setKnown] = useState<{ readonly code: string; readonly name: string | undefined }>()
  useEffect(() => {
    if (code === undefined) return undefined
    let gone = false
    const find = async (): Promise<void> => {
      const name = await regionName(code)
      if (!gone) setKnown({ code, name })
    }
    void find()
    return () => {
      gone = true
    }
  }, [code])
  return known?.code === code ? known?.name : undefined
}
