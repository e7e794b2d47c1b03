// The mail that carries the report of a month: its main figures in words, for whoever does not open the file.

import type { MonthFigures } from '#core/insights/month.ts'
import type { NumberName } from '#core/insights/numbers.ts'
import { changesInWords, numberInWords, titleOf } from '#core/insights/report-words.ts'
import { dress, footMark } from '#core/messages/letters/dress.ts'

const told: readonly NumberName[] = ['opened', 'timeToApology', 'promisesKept', 'recovered', 'happy', 'sameMistake']

export function monthMail(of: { brand: string; firstName: string; figures: MonthFigures; page: string; settings: string }) {
  const { figures } = of
  const lines = figures.numbers.flatMap((number) => {
    if (!told.includes(number.number)) return []
    const { title, large, small } = numberInWords(number, figures.currency, figures.month)
    return [`${title}: ${large}${small && ` (${small})`}`]
  })
  const subject = `Monthly report: ${titleOf(figures)}`
  const text = [
    `Hello ${of.firstName},`,
    `the report of ${titleOf(figures)} is attached. In short:`,
    lines.join('\n'),
    changesInWords(figures).join('\n'),
    `All numbers with their cases: ${of.page}`,
    `${footMark}\nYou get this because you asked for the monthly report.\nHow you are told: ${of.settings}`,
  ].join('\n\n')
  return { subject, text, html: dress({ brand: of.brand, subject, text, language: 'en' }) }
}
