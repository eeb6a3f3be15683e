import { inflateSync } from 'node:zlib'
import { pngImage } from './pngImage'

describe('a drawn picture', () => {
  const png = pngImage(3, 2, (x, y) => [x, y, 255])

  it('begins as every PNG does and says its size', () => {
    expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10])
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2])
  })

  it('holds the pixels row by row', () => {
    const length = png.readUInt32BE(33)
    const rows = inflateSync(png.subarray(41, 41 + length))
    expect([...rows]).toEqual([0, 0, 0, 255, 1, 0, 255, 2, 0, 255, 0, 0, 1, 255, 1, 1, 255, 2, 1, 255])
  })
})
