import { randomBytes } from 'node:crypto'
import { answers } from '../runtime/answers'
import type { Camera } from './camera'
import { PhoneFiles } from '../runtime/phoneFiles'
import { DEVICE } from '../runtime/wxGlobals'
import type { Refusal } from '../runtime/refusals'

type NetworkTold = (change: { readonly isConnected: boolean; readonly networkType: string }) => void
const TAKEN = 'wxfile://tmp/taken.png'
const SMALLER = 'wxfile://tmp/smaller.png'

/** The device in a person's hand: what its camera and scanner see, its screen, its network and its clock. */
export class Phone {
  /** Of the screen, 0…1. */
  brightness = 0.4
  keptOn = false
  capture = 'none'
  /** What the camera takes, base64 of a PNG. */
  scene: string | undefined
  /** A camera of full size in place of the one that takes `scene`. */
  camera: Camera | undefined
  /** What the scanner sees; nothing: the person closes it again. */
  code: string | undefined
  /** How far the clock was put forward, ms. */
  aheadMs = 0
  /** What the phone said aloud, by file. */
  readonly played: string[] = []
  /** Short lines that went away by themselves. */
  readonly toasts: string[] = []
  /** What lies on the phone; it stays when the program is closed or killed. */
  readonly files = new PhoneFiles()
  /** What of `wx` fails now, and how. */
  readonly refusals = new Map<string, Refusal>()
  /** How long a page takes to move over another, ms. */
  transitionMs = 40
  #networked = true
  readonly #told = new Set<NetworkTold>()
  readonly #shown = new Set<() => void>()
  readonly #updates = new Set<() => void>()
  /** How often the program was restarted with it. */
  updated = 0
  /** WeChat's own setting, px. */
  fontSize = 16

  #passedMs = 0

  readonly now = (): number => Date.now() + this.#passedMs + this.aheadMs

  /** Time goes by, for all clocks of the phone: also for the one that nobody can set. */
  pass(ms: number): void {
    this.#passedMs += ms
  }

  /** The program is gone, and with it whoever it had told the phone to tell. */
  programEnded(): void {
    this.#told.clear()
    this.#shown.clear()
    this.#updates.clear()
  }

  setNetwork(networked: boolean): void {
    this.#networked = networked
    this.#told.forEach((tell) => tell({ isConnected: networked, networkType: networked ? 'wifi' : 'none' }))
  }

  /** Photos of cases that lie on the device now. */
  get shownPhotos(): number {
    return [...this.files.content.keys()].filter((path) => path.includes('/shown-')).length
  }

  /** A newer version of the program was fetched and waits. */
  updateReady(): void {
    this.#updates.forEach((tell) => tell())
  }

  /** The person comes back to the program from another one. */
  comeBack(): void {
    this.#shown.forEach((tell) => tell())
  }

  /** What of `wx` this device answers by itself. */
  get wx(): Readonly<Record<string, unknown>> {
    return {
      env: { USER_DATA_PATH: 'wxfile://usr' },
      ...this.#camera(),
      ...this.camera?.wx,
      ...this.#screen(),
      ...this.#signals(),
      ...this.#machine(),
    }
  }

  #camera(): Record<string, unknown> {
    return {
      chooseMedia: answers('chooseMedia', ({ sourceType }: { sourceType: readonly string[] }) => {
        if (this.scene === undefined || sourceType.join() !== 'camera') return undefined
        this.files.content.set(TAKEN, Buffer.from(this.scene, 'base64'))
        return { type: 'image', tempFiles: [{ tempFilePath: TAKEN, size: this.scene.length, fileType: 'image' }] }
      }),
      getImageInfo: answers('getImageInfo', ({ src }: { src: string }) =>
        this.files.content.has(src) ? { width: 900, height: 1200, path: src, type: 'png' } : undefined,
      ),
      compressImage: answers('compressImage', ({ src }: { src: string }) => {
        const content = this.files.content.get(src)
        if (content === undefined) return undefined
        this.files.content.set(SMALLER, content)
        return { tempFilePath: SMALLER }
      }),
      getFileSystemManager: () => this.files.manager,
      scanCode: answers('scanCode', () => (this.code === undefined ? undefined : { result: this.code })),
    }
  }

  #screen(): Record<string, unknown> {
    return {
      getScreenBrightness: answers('getScreenBrightness', () => ({ value: this.brightness })),
      setScreenBrightness: answers('setScreenBrightness', ({ value }: { value: number }) => {
        this.brightness = value
        return {}
      }),
      setKeepScreenOn: answers('setKeepScreenOn', ({ keepScreenOn }: { keepScreenOn: boolean }) => {
        this.keptOn = keepScreenOn
        return {}
      }),
      setVisualEffectOnCapture: answers('setVisualEffectOnCapture', ({ visualEffect }: { visualEffect: string }) => {
        this.capture = visualEffect
        return {}
      }),
    }
  }

  #signals(): Record<string, unknown> {
    return {
      showToast: answers('showToast', ({ title }: { title: string }) => {
        this.toasts.push(title)
        return {}
      }),
      createInnerAudioContext: () => {
        const audio = { src: '', onEnded: () => undefined, onError: () => undefined, destroy: () => undefined }
        return Object.assign(audio, { play: () => void this.played.push(audio.src) })
      },
      getNetworkType: answers('getNetworkType', () => ({ networkType: this.#networked ? 'wifi' : 'none' })),
      onNetworkStatusChange: (tell: NetworkTold) => void this.#told.add(tell),
      offNetworkStatusChange: (tell: NetworkTold) => void this.#told.delete(tell),
    }
  }

  #machine(): Record<string, unknown> {
    return {
      // The phone's own source of randomness, and its clock that nobody can set.
      getRandomValues: answers('getRandomValues', ({ length }: { length: number }) => ({
        randomValues: new Uint8Array(randomBytes(length)).buffer,
      })),
      getPerformance: () => ({ now: () => performance.now() + this.#passedMs }),
      getUpdateManager: () => ({
        onUpdateReady: (tell: () => void) => void this.#updates.add(tell),
        applyUpdate: () => void (this.updated += 1),
      }),
      getAppBaseInfo: () => ({ ...DEVICE, fontSizeSetting: this.fontSize }),
      onAppShow: (tell: () => void) => void this.#shown.add(tell),
      offAppShow: (tell: () => void) => void this.#shown.delete(tell),
    }
  }
}
