import { useRef } from 'react'

/** A camera reads the same code many times a second; the same one is looked up again only after this long. */
const AGAIN_AFTER_MS = 3000

export const useFresh = (): ((text: string) => boolean) => {
  const last = useRef({ text: '', at: 0 })
  return (text) => {
    const at = Date.now()
    const fresh = text !== last.current.text || Math.abs(at - last.current.at) > AGAIN_AFTER_MS
    if (fresh) last.current = { text, at }
    return fresh
  }
}
