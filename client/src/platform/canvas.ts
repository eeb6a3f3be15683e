import Taro from '@tarojs/taro'

/** What a drawing needs of a 2D canvas; the same in WeChat and in a browser. */
export interface Drawing {
  readonly canvas: { width: number; height: number; toDataURL(type: string): string }
  readonly context: CanvasRenderingContext2D
  /** Device pixels per CSS pixel. */
  readonly ratio: number
}

interface NodeField {
  readonly node?: Drawing['canvas'] & { getContext(type: '2d'): CanvasRenderingContext2D }
}

/** The canvas with this id, once it is on the page; undefined when it is not (the page was left). */
export const findCanvas = (id: string): Promise<Drawing | undefined> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true })
      .exec((found: readonly (NodeField | null)[]) => {
        const node = found[0]?.node
        if (node === undefined) return resolve(undefined)
        resolve({ canvas: node, context: node.getContext('2d'), ratio: Taro.getWindowInfo().pixelRatio })
      })
  })
