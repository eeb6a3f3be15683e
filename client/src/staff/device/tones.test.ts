import { toWav } from './tones'

const text = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.slice(from, from + length))

describe('a signal as a WAV file', () => {
  const wav = toWav([
    { hz: 880, ms: 90 },
    { hz: 0, ms: 60 },
  ])

  it('says what it is and how long', () => {
    expect(text(wav, 0, 4)).toBe('RIFF')
    expect(text(wav, 8, 8)).toBe('WAVEfmt ')
    expect(new DataView(wav.buffer).getUint32(4, true)).toBe(wav.length - 8)
    expect(new DataView(wav.buffer).getUint32(40, true)).toBe(1200)
    expect(wav).toHaveLength(44 + 1200)
  })

  it('sounds during the tone and is silent in the rest, without a click at either end', () => {
    const samples = wav.slice(44)
    expect(Math.max(...samples.slice(0, 720))).toBeGreaterThan(180)
    expect(new Set(samples.slice(720))).toEqual(new Set([128]))
    expect(samples[0]).toBe(128)
    expect(samples[719]).toBe(128)
  })
})
