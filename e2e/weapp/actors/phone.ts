import { answers } from '../runtime/answers'

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
  /** What the scanner sees; nothing: the person closes it again. */
  code: string | undefined
  /** How far the clock was put forward, ms. */
  aheadMs = 0
  /** What the phone said aloud, by file. */
  readonly played: string[] = []
  /** Short lines that went away by themselves. */
  readonly toasts: string[] = []
  #networked = true
  readonly #told = new Set<NetworkTold>()
  readonly #files = new Map<string, string>()

  readonly now = (): number => Date.now() + this.aheadMs

  setNetwork(networked: boolean): void {
    this.#networked = networked
    this.#told.forEach((tell) => tell({ isConnected: networked, networkType: networked ? 'wifi' : 'none' }))
  }

  /** Photos of cases that lie on the device now. */
  get shownPhotos(): number {
    return [...this.#files.keys()].filter((path) => path.includes('/shown-')).length
  }

  /** What of `wx` this device answers by itself. */
  get wx(): Readonly<Record<string, unknown>> {
    return { env: { USER_DATA_PATH: 'wxfile://usr' }, ...this.#camera(), ...this.#screen(), ...this.#signals() }
  }

  #camera(): Record<string, unknown> {
    return {
      chooseMedia: answers('chooseMedia', ({ sourceType }: { sourceType: readonly string[] }) => {
        if (this.scene === undefined || sourceType.join() !== 'camera') return undefined
        this.#files.set(TAKEN, this.scene)
        return { type: 'image', tempFiles: [{ tempFilePath: TAKEN, size: this.scene.length, fileType: 'image' }] }
      }),
      getImageInfo: answers('getImageInfo', ({ src }: { src: string }) =>
        this.#files.has(src) ? { width: 900, height: 1200, path: src, type: 'png' } : undefined,
      ),
      compressImage: answers('compressImage', ({ src }: { src: string }) => {
        const content = this.#files.get(src)
        if (content === undefined) return undefined
        this.#files.set(SMALLER, content)
        return { tempFilePath: SMALLER }
      }),
      getFileSystemManager: () => ({
        readFile: answers('readFile', ({ filePath }: { filePath: string }) => {
          const data = this.#files.get(filePath)
          return data === undefined ? undefined : { data }
        }),
        writeFile: answers('writeFile', ({ filePath, data }: { filePath: string; data: string }) => {
          this.#files.set(filePath, data)
          return {}
        }),
        unlink: answers('unlink', ({ filePath }: { filePath: string }) =>
          this.#files.delete(filePath) ? {} : undefined,
        ),
        writeFileSync: (path: string, content: ArrayBuffer) =>
          this.#files.set(path, Buffer.from(content).toString('base64')),
      }),
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
}
