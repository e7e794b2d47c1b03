// A lighter picture shows the same.

import { deflateSync, inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { light } from './palette.ts'

const chunk = (name: string, content: number[] | Buffer) => {
  const body = Buffer.from(content)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, Buffer.from(name, 'latin1'), body, Buffer.alloc(4)])
}

/** Two wide, three high, three bytes a pixel; each row with a filter of its own. */
const rows = [
  [0, 255, 255, 255, 0, 0, 0],
  [1, 255, 255, 255, 0, 0, 0],
  [2, 0, 0, 0, 1, 1, 1],
]
const picture = Buffer.concat([
  Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
  chunk('IHDR', [0, 0, 0, 2, 0, 0, 0, 3, 8, 2, 0, 0, 0]),
  chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
  chunk('IEND', []),
])

function partOf(png: Buffer, name: string): Buffer {
  const at = png.indexOf(name, 0, 'latin1')
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
}

test('each pixel is drawn in its own colour, from a palette', () => {
  const png = light(picture)
  const colours = partOf(png, 'PLTE')
  const drawn = [...inflateSync(partOf(png, 'IDAT'))].map((place, n) => (n % 3 === 0 ? '-' : colours[place * 3]))
  expect(drawn).toEqual(['-', 255, 0, '-', 255, 255, '-', 255, 0])
  expect(light(picture)).toEqual(png)
})
