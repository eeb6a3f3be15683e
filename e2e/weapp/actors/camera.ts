import { answers } from '../runtime/answers'
import { jpegOf, type Picture } from '../runtime/jpegModel'
import type { PhoneFiles } from '../runtime/phoneFiles'

interface Compressing {
  readonly src: string
  readonly quality?: number
  readonly compressedWidth?: number
  readonly compressedHeight?: number
}
interface Saving {
  readonly canvas?: object
  readonly quality?: number
  readonly destWidth?: number
  readonly destHeight?: number
}

/** Twelve megapixels of a face in a room. */
const TWELVE_MEGAPIXELS: Picture = { width: 3024, height: 4032, detail: 0.2 }

/**
 * A camera that takes pictures as large as phones' are. `obeys: false`: a phone that hands back from `compressImage` what it
 * was given, as some do.
 */
export class Camera {
  readonly #pictures = new Map<string, Picture>()
  readonly #files: PhoneFiles
  readonly #taken: Picture
  readonly #obeys: boolean
  #made = 0

  constructor(files: PhoneFiles, { taken = TWELVE_MEGAPIXELS, obeys = true } = {}) {
    this.#files = files
    this.#taken = taken
    this.#obeys = obeys
  }

  get wx(): Readonly<Record<string, unknown>> {
    return {
      chooseMedia: answers('chooseMedia', () => {
        const tempFilePath = this.#keep(this.#taken, 90)
        return { type: 'image', tempFiles: [{ tempFilePath, size: 0, fileType: 'image' }] }
      }),
      getImageInfo: answers('getImageInfo', ({ src }: { src: string }) => {
        const picture = this.#pictures.get(src)
        return picture && { ...picture, path: src, type: 'jpeg', orientation: 'up' }
      }),
      compressImage: answers('compressImage', ({ src, quality = 80, ...wanted }: Compressing) => {
        const picture = this.#pictures.get(src)
        if (picture === undefined) return undefined
        if (!this.#obeys) return { tempFilePath: src }
        const { compressedWidth: width = picture.width, compressedHeight: height = picture.height } = wanted
        return { tempFilePath: this.#keep({ ...picture, width, height }, quality) }
      }),
      createOffscreenCanvas: ({ width, height }: { width: number; height: number }) => new Offscreen(width, height),
      canvasToTempFilePath: answers('canvasToTempFilePath', ({ canvas, quality = 1, ...wanted }: Saving) => {
        const drawn = canvas instanceof Offscreen ? this.#pictures.get(canvas.drawn) : undefined
        if (drawn === undefined) return undefined
        const { destWidth: width = drawn.width, destHeight: height = drawn.height } = wanted
        return { tempFilePath: this.#keep({ ...drawn, width, height }, quality * 100) }
      }),
    }
  }

  #keep(picture: Picture, quality: number): string {
    const path = `wxfile://tmp/${(this.#made += 1)}.jpg`
    this.#files.content.set(path, jpegOf(picture, quality))
    this.#pictures.set(path, picture)
    return path
  }
}

/** A canvas that isn't on any page: it knows which file was drawn on it. */
class Offscreen {
  drawn = ''
  readonly width: number
  readonly height: number
  constructor(width: number, height: number) {
    this.width = width
    this.height = height
  }

  createImage(): Loaded {
    return new Loaded()
  }

  getContext(): object {
    return { drawImage: (image: Loaded) => void (this.drawn = image.path) }
  }
}

/** As on a phone: whoever names a file is told once it is there. */
class Loaded {
  path = ''
  onload = (): void => undefined
  set src(path: string) {
    this.path = path
    setTimeout(() => this.onload(), 0)
  }
}
