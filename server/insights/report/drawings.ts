// The drawings of the report, as vectors: weeks against their usual range, shares with their band, bars, and promises as blocks.

import type { MonthNumber } from '#core/insights/month.ts'
import { type Canvas, ink } from '#server/insights/report/paper.ts'

export type Box = { x: number; y: number; width: number; height: number }

/** Weeks as a line: the usual range is a band, what lies beyond it in the month is blue. A week without a value leaves a gap. */
export function drawWeeks(canvas: Canvas, { x, y, width, height }: Box, { weeks, usual, beyond }: MonthNumber): void {
  const values = weeks.flatMap(({ value }) => value ?? [])
  const least = Math.min(0, ...values, usual?.low ?? 0)
  const most = Math.max(...values, usual?.high ?? 0, least + 1e-9)
  const yOf = (value: number) => y + height - ((value - least) / (most - least)) * height
  const xOf = (place: number) => x + (width * (place + 0.5)) / weeks.length
  if (usual) {
    canvas.rect(x, yOf(usual.high), width, yOf(usual.low) - yOf(usual.high)).fill(ink.well)
    canvas
      .moveTo(x, yOf(usual.mean))
      .lineTo(x + width, yOf(usual.mean))
      .lineWidth(0.6)
      .dash(3, { space: 2 })
      .stroke(ink.edge)
      .undash()
  }
  canvas
    .moveTo(x, y + height)
    .lineTo(x + width, y + height)
    .lineWidth(0.6)
    .stroke(ink.line)
  const signals = new Set(beyond.map(({ week }) => week))
  weeks.forEach(({ value }, place) => {
    const next = weeks[place + 1]?.value ?? null
    if (value !== null && next !== null)
      canvas
        .moveTo(xOf(place), yOf(value))
        .lineTo(xOf(place + 1), yOf(next))
        .lineWidth(0.9)
        .stroke(ink.edge)
  })
  weeks.forEach(({ week, value }, place) => {
    if (value === null) return
    const isSignal = signals.has(week)
    canvas.circle(xOf(place), yOf(value), isSignal ? 2.6 : 1.3).fill(isSignal ? ink.act : ink.edge)
  })
}

type Share = { n: number; satisfied: number; interval: { low: number; high: number } | null; isOut: boolean }

/** From nothing at the left to all at the right: the band in which the true share may lie, and the share itself. */
export function drawShare(canvas: Canvas, { x, y, width, height }: Box, { n, satisfied, interval, isOut }: Share): void {
  canvas.rect(x, y + height * 0.3, width, height * 0.4).fill(ink.well)
  if (!interval) return
  const colour = isOut ? ink.act : ink.edge
  canvas.save().fillOpacity(0.35)
  canvas.rect(x + width * interval.low, y + height * 0.2, width * (interval.high - interval.low), height * 0.6).fill(colour)
  canvas.restore()
  canvas.rect(x + width * (satisfied / n) - 1, y, 2, height).fill(colour)
}

export function drawBar(canvas: Canvas, { x, y, width, height }: Box, { share, isMain }: { share: number; isMain: boolean }): void {
  canvas.rect(x, y, width, height).fill(ink.well)
  if (share > 0) canvas.rect(x, y, width * share, height).fill(isMain ? ink.act : ink.edge)
}

type Blocks = { blocks: readonly { kept: number; broken: number }[]; tallest: number }

/** Kept ones are full. On top of them the broken ones, open and with a stroke through them: told apart without colour too. */
export function drawPromises(canvas: Canvas, { x, y, width, height }: Box, { blocks, tallest }: Blocks): void {
  const step = height / tallest
  const column = Math.min(40, width / blocks.length - 8)
  blocks.forEach(({ kept, broken }, place) => {
    const left = x + place * (column + 8)
    for (let n = 0; n < kept + broken; n++) {
      const top = y + height - (n + 1) * step + 1.5
      if (n < kept) canvas.roundedRect(left, top, column, step - 1.5, 1.5).fill(ink.done)
      else drawBroken(canvas, { x: left + 0.5, y: top + 0.5, width: column - 1, height: step - 2.5 })
    }
  })
  canvas
    .moveTo(x, y + height + 1)
    .lineTo(x + width, y + height + 1)
    .lineWidth(0.6)
    .stroke(ink.line)
}

function drawBroken(canvas: Canvas, { x, y, width, height }: Box): void {
  canvas.roundedRect(x, y, width, height, 1.5).lineWidth(1).stroke(ink.late)
  canvas
    .moveTo(x, y + height)
    .lineTo(x + width, y)
    .stroke(ink.late)
}
