/** The part of @cornerstonejs/codec-libjpeg-turbo-8bit 1.2.8 (libjpeg-turbo as WebAssembly) that we use; it brings no types. */
declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/wasmjs' {
  export interface FrameInfo {
    readonly width: number
    readonly height: number
    readonly bitsPerSample: number
    /** 1 grey, 3 colours. */
    readonly componentCount: number
    readonly isSigned: boolean
  }
  /** Views into the codec's own memory: good until its next call. Throws numbers, also for what is merely doubtful. */
  export interface JpegDecoder {
    getEncodedBuffer(bytes: number): Uint8Array
    readHeader(): void
    decode(): void
    getFrameInfo(): FrameInfo
    getDecodedBuffer(): Uint8Array
    delete(): void
  }
  export interface JpegEncoder {
    getDecodedBuffer(frame: FrameInfo): Uint8Array
    /** 1…100 */
    setQuality(quality: number): void
    setProgressive(progressive: boolean): void
    /** TurboJPEG's numbers: 0 = 4:4:4, 1 = 4:2:2, 2 = 4:2:0. */
    setSubSampling(subSampling: number): void
    encode(): void
    getEncodedBuffer(): Uint8Array
    delete(): void
  }
  export interface Codec {
    readonly JPEGDecoder: new () => JpegDecoder
    readonly JPEGEncoder: new () => JpegEncoder
  }
  const load: () => Promise<Codec>
  export default load
}
