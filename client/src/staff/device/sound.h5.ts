import type * as weapp from './sound'

const LOUDNESS = 0.25
const EDGE_SECONDS = 0.006

let context: AudioContext | undefined

/** Each tone is an oscillator of its own, faded in and out so that it does not click. */
export const play: typeof weapp.play = (_name, tones) => {
  try {
    context ??= new AudioContext()
    let at = context.currentTime + 0.02
    for (const { hz, ms } of tones) {
      const end = at + ms / 1000
      if (hz > 0) {
        const oscillator = context.createOscillator()
        const gain = context.createGain()
        oscillator.frequency.value = hz
        gain.gain.setValueAtTime(0, at)
        gain.gain.linearRampToValueAtTime(LOUDNESS, at + EDGE_SECONDS)
        gain.gain.setValueAtTime(LOUDNESS, end - EDGE_SECONDS)
        gain.gain.linearRampToValueAtTime(0, end)
        oscillator.connect(gain).connect(context.destination)
        oscillator.start(at)
        oscillator.stop(end)
      }
      at = end
    }
  } catch {
    // The verdict is on the screen in any case.
  }
}
