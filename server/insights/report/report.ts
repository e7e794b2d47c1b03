// The report of a month on paper, from its figures alone: first every number beside its usual weeks, then what came of the cases, then why
// they happened, what was proven, and what changed.

import type { MonthFigures, MonthNumber } from '#core/insights/month.ts'
import {
  aboutInWords,
  changesInWords,
  drawingInWords,
  howDrawn,
  howToRead,
  isDrawn,
  numberInWords,
  titleOf,
} from '#core/insights/report-words.ts'
import { dateStart, datePlus } from '#core/time/date.ts'
import { drawWeeks } from '#server/insights/report/drawings.ts'
import { ink, openPaper, type Paper, sheet } from '#server/insights/report/paper.ts'
import { writeCauses, writeOutcomes, writePromises, writeProven, writeWay } from '#server/insights/report/parts.ts'

const { margin, inner } = sheet

/** Points between the two columns of numbers; from one row of them to the next at most; and what is left beneath them for a note and the foot. */
const column = { width: (inner - 20) / 2, gap: 20, row: 86, beneath: 66 }

export async function reportOf(figures: MonthFigures): Promise<Buffer> {
  const title = `${titleOf(figures)}: are we getting better?`
  const at = dateStart(figures.countedOn ?? datePlus(figures.to, 1), 'UTC')
  const paper = await openPaper({ title, author: figures.organisation, at })
  let y = writeHead(paper, figures)
  const rows = Math.ceil(figures.numbers.length / 2)
  const row = Math.min(column.row, (sheet.height - column.beneath - y) / rows)
  figures.numbers.forEach((number, place) => {
    const x = margin + (place % 2) * (column.width + column.gap)
    writeNumber(paper, { x, y: y + Math.floor(place / 2) * row }, number, figures)
  })
  const below = y + rows * row + 6
  paper.write('P', howDrawn, { x: margin, y: below, width: inner }, { size: 8, colour: ink.third })
  paper.nextPage()
  y = writeOutcomes(paper, figures, margin)
  y = writeWay(paper, figures, y + 22)
  writePromises(paper, figures, y + 22)
  paper.nextPage()
  y = writeCauses(paper, figures, margin)
  y = writeProven(paper, figures, y + 22)
  writeChanges(paper, figures, y + 22)
  return paper.finish(`${figures.brand ?? figures.organisation} · ${titleOf(figures)} · made by Amends from the record`)
}

function writeHead(paper: Paper, figures: MonthFigures): number {
  const all = { x: margin, width: inner }
  let y = paper.write('P', titleOf(figures), { ...all, y: margin - 6 }, { size: 11, bold: true, colour: ink.act })
  y = paper.write('H1', 'Are we getting better?', { ...all, y }, { size: 22, bold: true })
  return paper.write('P', aboutInWords(figures), { ...all, y: y + 2 }, { size: 9.5, colour: ink.second }) + 12
}

function writeNumber(paper: Paper, { x, y }: { x: number; y: number }, number: MonthNumber, { currency, month }: MonthFigures): void {
  const said = numberInWords(number, currency, month)
  const words = { x, width: isDrawn(number) ? 132 : column.width }
  paper.adorn(
    (canvas) =>
      void canvas
        .moveTo(x, y)
        .lineTo(x + column.width, y)
        .lineWidth(0.6)
        .stroke(ink.line),
  )
  let next = paper.write('H2', said.title, { ...words, y: y + 7 }, { size: 9.5, bold: true })
  next = paper.write('P', said.large, { ...words, y: next }, { size: 15, bold: true, gap: 0 })
  const beside = [said.small, said.before].filter(Boolean).join(' · ')
  if (beside) next = paper.write('P', beside, { ...words, y: next }, { size: 7.5, colour: ink.second, gap: 0 })
  paper.write('P', said.usual, { ...words, y: next }, { size: 7, colour: ink.third, gap: 0 })
  if (!isDrawn(number)) return
  paper.draw(drawingInWords(number, currency), (canvas) =>
    drawWeeks(canvas, { x: x + 142, y: y + 14, width: column.width - 142, height: 50 }, number),
  )
}

function writeChanges(paper: Paper, figures: MonthFigures, from: number): void {
  const all = { x: margin, width: inner }
  let y = paper.write('H2', 'What changed', { ...all, y: from }, { size: 13, bold: true }) + 4
  for (const change of changesInWords(figures)) y = paper.write('P', change, { ...all, y }, { size: 9.5 }) + 3
  paper.write('P', howToRead, { ...all, y: y + 12 }, { size: 8, colour: ink.third })
}
