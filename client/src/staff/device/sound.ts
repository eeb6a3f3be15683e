import Taro from '@tarojs/taro'
import { quietly } from '../../lib/quietly'
import { toWav, type Tone } from './tones'

const written = new Map<string, string>()

/** The signal as a file of this device, written once. */
const fileOf = (name: string, tones: readonly Tone[]): string => {
  const known = written.get(name)
  if (known !== undefined) return known
  const path = `${Taro.env.USER_DATA_PATH ?? ''}/signal-${name}.wav`
  Taro.getFileSystemManager().writeFileSync(path, toWav(tones).buffer as ArrayBuffer)
  written.set(name, path)
  return path
}

/** Plays a signal; a device that can't is no reason to stop. */
export const play = (name: string, tones: readonly Tone[]): void => {
  try {
    // A desk's phone is often muted, and the verdict has to be heard all the same.
    void quietly(Taro.setInnerAudioOption?.({ obeyMuteSwitch: false }))
    const audio = Taro.createInnerAudioContext()
    audio.onEnded(() => audio.destroy())
    audio.onError(() => audio.destroy())
    audio.src = fileOf(name, tones)
    audio.play()
  } catch {
    // The verdict is on the screen in any case.
  }
}
