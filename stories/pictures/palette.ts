// Makes a screenshot light: a PNG with the 256 colours that tell most, every other one drawn in the nearest of them. Text and surfaces of a
// screen have few colours, so nobody sees it. Pure.

import { crc32, deflateSync, inflateSync } from 'node:zlib'

type Pixels = { width: number; height: number; channels: number; bytes: Uint8Array }

export function light(png: Buffer): Buffer {
  const { width, height, channels, bytes } = read(png)
  const colours = telling(bytes, channels)
  const nearest = nearestOf(colours)
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = nearest(colourAt(bytes, (y * width + x) * channels))
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  const body = [chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([png.subarray(0, 8), ...body])
}

const colourAt = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)

/** First the most frequent one, then again and again the one that would be missed most: by how often it stands there and how far it is from the rest. */
function telling(bytes: Uint8Array, channels: number): number[] {
  const counts = new Map<number, number>()
  for (let at = 0; at < bytes.length; at += channels) {
    const colour = colourAt(bytes, at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  // Equally frequent ones by their own order, so that the same picture gives the same bytes.
  const all = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b).map(([colour, count]) => ({ colour, count, away: Infinity }))
  const chosen: number[] = []
  let [next] = all
  while (next && chosen.length < 256) {
    const { colour } = next
    chosen.push(colour)
    for (const one of all) one.away = Math.min(one.away, distance(one.colour, colour))
    next = all.reduce((most, one) => (one.count * one.away > most.count * most.away ? one : most))
    if (next.away === 0) break
  }
  return chosen
}

function nearestOf(colours: readonly number[]): (colour: number) => number {
  const known = new Map(colours.map((colour, place) => [colour, place]))
  return (colour) => {
    const found = known.get(colour)
    if (found !== undefined) return found
    const away = colours.map((other) => distance(colour, other))
    const place = away.indexOf(Math.min(...away))
    known.set(colour, place)
    return place
  }
}

function distance(a: number, b: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0)
}

/** Eight bits a channel and no interlacing, as a browser writes them. */
function read(png: Buffer): Pixels {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const channels = { 2: 3, 6: 4 }[png.readUInt8(25)]
  if (png.readUInt8(24) !== 8 || channels === undefined || png.readUInt8(28) !== 0) throw new Error('not a PNG as a browser writes it')
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  return { width, height, channels, bytes: unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels) }
}

/** Each row begins with how it was filtered: by what stands left, above, or both. */
function unfiltered(raw: Uint8Array, stride: number, height: number, channels: number): Uint8Array {
  const bytes = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x < channels ? 0 : (bytes[at - channels] ?? 0)
      const above = y === 0 ? 0 : (bytes[at - stride] ?? 0)
      const corner = x < channels || y === 0 ? 0 : (bytes[at - stride - channels] ?? 0)
      bytes[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess(filter, left, above, corner)
    }
  }
  return bytes
}

function guess(filter: number, left: number, above: number, corner: number): number {
  if (filter === 3) return (left + above) >> 1
  if (filter < 3) return [0, left, above][filter] ?? 0
  const sum = left + above - corner
  const away = [left, above, corner].map((one) => Math.abs(sum - one))
  return [left, above, corner][away.indexOf(Math.min(...away))] ?? 0
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(content.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}
