/** One tone of a signal; 0 Hz is a rest. */
export interface Tone {
  readonly hz: number
  readonly ms: number
}

const RATE = 8000
/** Half of full scale: heard across a counter, not across the room. */
const LOUDNESS = 0.5
/** Fades in and out this long, so that no tone begins or ends with a click. */
const EDGE_MS = 6

const samplesOf = ({ hz, ms }: Tone): number[] => {
  const count = Math.round((ms * RATE) / 1000)
  const edge = (EDGE_MS * RATE) / 1000
  return Array.from({ length: count }, (_, at) => {
    const fade = Math.min(1, at / edge, (count - 1 - at) / edge)
    const wave = hz === 0 ? 0 : Math.sin((2 * Math.PI * hz * at) / RATE)
    return Math.round(128 + 127 * LOUDNESS * fade * wave)
  })
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0))
const little = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, at) => (value >> (8 * at)) & 0xff)

/** The tones as a WAV file: 8-bit mono PCM, 8 kHz. Where there is no sound generator (a mini-program) a file is played. */
export const toWav = (tones: readonly Tone[]): Uint8Array => {
  const samples = tones.flatMap(samplesOf)
  const format = [
    ...ascii('fmt '),
    ...little(16, 4),
    ...little(1, 2),
    ...little(1, 2),
    ...little(RATE, 4),
    ...little(RATE, 4),
    ...little(1, 2),
    ...little(8, 2),
  ]
  return Uint8Array.from([
    ...ascii('RIFF'),
    ...little(36 + samples.length, 4),
    ...ascii('WAVE'),
    ...format,
    ...ascii('data'),
    ...little(samples.length, 4),
    ...samples,
  ])
}
