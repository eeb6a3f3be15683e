import { exifOrientation } from './exifOrientation'
import type { Orientation } from './exifOrientation'

/** What must be known of a JPEG before a decoder is asked. */
export interface JpegHeader {
  readonly width: number
  readonly height: number
  readonly orientation: Orientation
}

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP1 = 0xe1
/** Frames that cameras and canvases write: baseline, extended, progressive. The rest is lossless, hierarchical, arithmetic. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2])
const OTHER_FRAMES = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])
const FRAME_BYTES = 6
/** Grey, or three colours; four are a printer's. */
const COMPONENTS = new Set([1, 3])
/** A progressive JPEG may hold thousands of scans, each over every block: as many as the usual encoders write. */
const SCANS_MOST = 12

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7

/** The next marker after a scan's data, where 00 and restarts follow an FF that is no marker; -1 = it ends without one. */
const endOfScan = (content: Buffer, from: number): number => {
  for (let at = content.indexOf(0xff, from); at !== -1; at = content.indexOf(0xff, at + 1)) {
    const next = content[at + 1]
    if (next === undefined) return -1
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at
  }
  return -1
}

interface Found {
  frame?: { readonly width: number; readonly height: number }
  orientation?: Orientation
  scans: number
}

/** Takes one segment in; false = no picture we decode. */
const take = (found: Found, marker: number, payload: Buffer): boolean => {
  if (OTHER_FRAMES.has(marker)) return false
  if (FRAMES.has(marker)) {
    // A second frame could claim another size than the one that was judged.
    if (found.frame !== undefined || payload.length < FRAME_BYTES || payload[0] !== 8) return false
    found.frame = { height: payload.readUInt16BE(1), width: payload.readUInt16BE(3) }
    return COMPONENTS.has(payload[5] ?? 0)
  }
  if (marker === APP1) {
    const orientation = exifOrientation(payload)
    if (orientation !== undefined) found.orientation ??= orientation
  }
  if (marker === SOS) found.scans += 1
  return found.scans <= SCANS_MOST
}

/**
 * Walks a JPEG from its first byte to its end (ITU T.81, annex B). undefined: cut off, not built as one, or of a kind that no
 * camera writes. What follows its end is somebody else's and not looked at.
 */
export const readJpegHeader = (content: Buffer): JpegHeader | undefined => {
  if (content[0] !== 0xff || content[1] !== SOI) return undefined
  const found: Found = { scans: 0 }
  let at = 2
  while (at + 1 < content.length) {
    if (content[at] !== 0xff) return undefined
    const marker = content[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === EOI) {
      const { frame, orientation = 1, scans } = found
      return frame !== undefined && scans > 0 ? { ...frame, orientation } : undefined
    }
    if (at + 4 > content.length || marker === SOI || marker === 0 || isRestart(marker)) return undefined
    const end = at + 2 + content.readUInt16BE(at + 2)
    if (end < at + 4 || end > content.length || !take(found, marker, content.subarray(at + 4, end))) return undefined
    at = marker === SOS ? endOfScan(content, end) : end
    if (at === -1) return undefined
  }
  return undefined
}
