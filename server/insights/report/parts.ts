// The parts of the second and the third page: outcomes, the way to a recovery, promises, causes, and what was proven. Each answers where it ends.

import { weekInWords } from '#core/insights/figure-words.ts'
import type { MonthFigures } from '#core/insights/month.ts'
import { blockInWords, blocksOf } from '#core/insights/blocks.ts'
import { type Said, shareInWords } from '#core/insights/way-words.ts'
import { outcomeTitles } from '#core/learning/verdict-words.ts'
import { mondayOf, sundayOf } from '#core/stats/week.ts'
import { dateInWords } from '#core/time/date.ts'
import { drawBar, drawPromises, drawShare } from '#server/insights/report/drawings.ts'
import { type Canvas, ink, type Paper, sheet } from '#server/insights/report/paper.ts'

const { margin, inner } = sheet
const all = { x: margin, width: inner }
/** Points: the name at the left, the drawing, the number at the right. */
const names = 170
const numbers = 70
const drawing = { x: margin + names, width: inner - names - numbers }

function heading(paper: Paper, title: string, lead: string, y: number): number {
  const next = paper.write('H2', title, { ...all, y }, { size: 13, bold: true })
  return paper.write('P', lead, { ...all, y: next }, { size: 9, colour: ink.second }) + 8
}

/** A row: its name, its drawing, its number; the drawing says nothing that the words do not. */
function row(
  paper: Paper,
  y: number,
  { name, number, small }: { name: string; number: string; small?: string },
  draw: (canvas: Canvas, y: number) => void,
): void {
  paper.write('P', small ? `${name} (${small})` : name, { x: margin, y, width: names - 10 }, { size: 9.5 })
  paper.adorn((canvas) => draw(canvas, y))
  paper.write('P', number, { x: sheet.width - margin - numbers, y, width: numbers }, { size: 9.5, bold: true, align: 'right' })
}

function foot(paper: Paper, { main, rest }: Said, y: number): number {
  return paper.write('P', `${main} ${rest}`.trim(), { ...all, y: y + 4 }, { size: 9.5, bold: false })
}

export function writeOutcomes(paper: Paper, { outcomes }: MonthFigures, from: number): number {
  let y = heading(paper, 'What brings people back', 'Satisfied after the recovery, by what we did. Of the cases opened in the month.', from)
  for (const { group, title, n, satisfied, interval } of outcomes.groups) {
    const band = interval ? `, ${Math.round(interval.low * 100)} to ${Math.round(interval.high * 100)}%` : ''
    row(
      paper,
      y,
      { name: title, small: n === 0 ? 'no answer' : `${satisfied} of ${n}${band}`, number: n === 0 ? 'none' : shareInWords(satisfied, n) },
      (canvas, at) => drawShare(canvas, { ...drawing, y: at, height: 13 }, { n, satisfied, interval, isOut: group === outcomes.standsOut }),
    )
    y += 22
  }
  return foot(paper, { main: outcomes.sentence, rest: outcomes.warning }, y)
}

export function writeWay(paper: Paper, { way }: MonthFigures, from: number): number {
  let y = heading(
    paper,
    'From mistake to recovered',
    'How far each case got that was opened in the month, and not withdrawn; each line counts for itself.',
    from,
  )
  const most = Math.max(1, ...way.steps.map(({ cases }) => cases))
  for (const { step, title, cases, missed } of way.steps) {
    row(paper, y, { name: title, number: missed > 0 ? `${cases} · ${missed} not` : String(cases) }, (canvas, at) =>
      drawBar(canvas, { ...drawing, y: at + 1, height: 11 }, { share: cases / most, isMain: step === 'satisfied' }),
    )
    y += 19
  }
  return foot(paper, way.sentence, y)
}

/** Blocks that stand on each other in one week. */
const tallest = 12

export function writePromises(paper: Paper, { promises }: MonthFigures, from: number): number {
  const y = heading(
    paper,
    'Promises',
    'In the week in which it came to be known. Full blocks were kept, open ones with a stroke through them broken.',
    from,
  )
  if (promises.kept + promises.broken === 0) return foot(paper, promises.sentence, y - 4)
  const said = promises.weeks.map(
    ({ week, kept, broken }) => `${weekInWords(mondayOf(week), sundayOf(week))}: ${kept} kept, ${broken} broken`,
  )
  const { per, blocks } = blocksOf(promises.weeks, tallest)
  paper.draw(`${said.join('; ')}.`, (canvas) => drawPromises(canvas, { x: margin, y, width: 290, height: 96 }, { blocks, tallest }))
  let next = y
  for (const line of said) next = paper.write('P', line, { x: margin + 310, y: next, width: inner - 310 }, { size: 9 }) + 2
  const { main, rest } = promises.sentence
  return foot(paper, { main, rest: [rest, blockInWords(per)].filter(Boolean).join(' ') }, Math.max(y + 100, next))
}

export function writeCauses(paper: Paper, { causes }: MonthFigures, from: number): number {
  let y = heading(
    paper,
    'Causes',
    'By cases of the month. Percentages: together with those above. Blue: the few that make four fifths.',
    from,
  )
  const most = Math.max(1, ...causes.bars.map(({ cases }) => cases))
  for (const { title, cases, upTo, isVital } of causes.bars) {
    const height = paper.height(title, names - 10, { size: 9.5 })
    row(paper, y, { name: title, number: `${cases} · ${Math.round(upTo * 100)}%` }, (canvas, at) =>
      drawBar(canvas, { ...drawing, y: at + 1, height: 11 }, { share: cases / most, isMain: isVital }),
    )
    y += Math.max(19, height + 5)
  }
  return foot(paper, causes.sentence, y)
}

export function writeProven(paper: Paper, { proven, to }: MonthFigures, from: number): number {
  let y = heading(paper, 'What was proven', proven.sentence, from)
  const line = (words: string) => (y = paper.write('P', words, { ...all, y }, { size: 9.5 }) + 3)
  for (const { title, cause, outcome } of proven.judged) line(`${title}, against “${cause}”: ${outcomeTitles[outcome]}.`)
  for (const { title, cause, on } of proven.inPlace) line(`Put in place on ${dateInWords(on, to)}: ${title}, against “${cause}”.`)
  return y
}
