// How a time is put together in a sentence, in any language: the day may lead or follow, with a time of day, a part of the day, or neither.
// Made once per language out of its table.

import type { SaidWords } from './words.ts'

/** `cue` says whether a sentence can hold a time at all; `starts` finds where one may begin; `shapes` are tried there, those that begin `byDay` only where `day` does. */
export type Shapes = { cue: RegExp; starts: RegExp; day: RegExp; shapes: readonly { shape: RegExp; byDay: boolean }[] }
type Filling = (name: string) => string | undefined

// `hour` is a clock or a bare number; `anyHour` is not kept.
const wholes = [
  '{lead}{day}(?:,?_{part})?,?_{at} {hour}', // next Tuesday at 10; Friday 6 March, by noon
  '{lead}{day},? (?:{at} )?{hour} {part}', // tomorrow at 7 in the evening
  '{lead}{day}(?:,?_{part})?,?_{clock}', // by Friday noon
  '{lead}{day}(?:,?_{part})?,? {between} (?<from>{anyHour})_{and}_{hour}', // Friday between 10 and 12
  '{between} (?<from>{anyHour})_{and}_{hour}(?:,? {on})?,? {day}(?:_{part})?',
  '{at} {hour}(?:,? {on})?,? {day}(?:,?_{part})?', // by 14.30 today; at 10 on Tuesday
  '{clock}(?:,? {on})?,? {day}(?:_{part})?', // 5 pm tomorrow
  '{at} {clock}', // before 5 pm
  '{at} {hour} {these}', // by 9 this morning
  '{clock} {these}',
  '(?:{by} )?{these},? (?:{at} {hour}|{clock2})', // tonight at 7
  '(?:{by}|{at}) {hour}(?=_(?:[.,;!)]|$))', // by 5.
  '{lead}{day},?_{part}', // tomorrow morning
  '(?:{by}|{on}) {part},? (?:{on} )?{day}', // by lunchtime tomorrow
  '{firstThing} (?:{on} )?{day}(?<first>)(?:_{part})?', // first thing tomorrow
  '{partOf} {day}', // on the morning of 6 March
  '(?:{by} )?{these}', // this afternoon; tonight
  '{by} {close}(?<close>)(?:,? (?:{on} )?{day})?', // by the end of the day
  '{lead}{day},? (?:{by} )?{close}', // tomorrow by close of business
  '{lead}{day}', // on Monday
  '(?:{at}|{by}) {endOf} {day}', // by the end of Friday
  '(?:{by} )?{within} {count}_-?{unit}(?<half>{half})?(?: {fromNow})?', // within 2 hours; in two working days
  '{within} {couple} {unit}(?<couple>)', // in a couple of days
  '{count} {unit} {fromNow}', // two hours from now
  '{theUnit}', // within the hour
]

const made = new WeakMap<SaidWords, Shapes>()

export function shapesOf(words: SaidWords): Shapes {
  const known = made.get(words)
  if (known) return known
  const fill = fillings(words)
  const placed = (source: string) => pattern(`(?<![\\p{L}\\p{N}:/])(?:${filled(source, fill)})(?![\\p{L}\\p{N}]|['’]\\p{L})`, 'uy')
  const shapes = wholes
    .filter((one) => !one.includes('{partOf}') || words.partOf !== '')
    .map((one) => ({ shape: placed(one), byDay: one.startsWith('{lead}{day}') }))
  const day = pattern(`(?:${filled('{lead}(?:{anyDay})', fill)})`, 'uy')
  const begins = ['by', 'at', 'on', 'within', 'firstThing', 'between', 'anyDay', 'anyHour', 'anyThese', 'anyCount', 'anyUnit', 'anyPartOf']
  const starts = pattern(`(?<![\\p{L}\\p{N}:/])(?:${begins.map((name) => fill(name) ?? '(?!)').join('|')})(?![\\p{L}])`, 'gu')
  const shapesMade = { cue: new RegExp(`\\d|${words.cues}|${Object.keys(words.numbers).join('|')}`), starts, day, shapes }
  made.set(words, shapesMade)
  return shapesMade
}

/** The source of a day as the table has it, with its groups. */
function sourceOf(source: string, words: SaidWords): string {
  const weekday = words.weekdays.join('|')
  const month = words.months.join('|')
  return source
    .replaceAll('{weekday}', `(?<weekday>${weekday})`)
    .replaceAll('{weekday2}', `(?<weekday2>${weekday})`)
    .replaceAll('{month}', `(?<month>${month})`)
}

/** White space as it is written in letters. */
export function pattern(source: string, flags: string): RegExp {
  return new RegExp(source.replaceAll(' ', '\\s+').replaceAll('_', '\\s*'), flags)
}

const compiled = new WeakMap<SaidWords, Map<string, RegExp>>()

/** The groups of `source`, a pattern of the table, when it is all of `text`. */
export function whole(source: string, text: string, words: SaidWords): Record<string, string | undefined> | null {
  const ofLanguage = compiled.get(words) ?? new Map<string, RegExp>()
  const known = ofLanguage.get(source) ?? pattern(`^(?:${sourceOf(source, words)})$`, 'iu')
  if (ofLanguage.size === 0) compiled.set(words, ofLanguage)
  ofLanguage.set(source, known)
  const match = known.exec(text)
  return match ? { ...match.groups } : null
}

function fillings(words: SaidWords): Filling {
  const oneOf = (rules: readonly { pattern: string }[]) => rules.map((rule) => ungrouped(sourceOf(rule.pattern, words))).join('|')
  const number = `\\d{1,3}|${Object.keys(words.numbers).sort(longerFirst).join('|')}`
  const count = `(?:(?:${number})_(?:-|–|${words.or}|${words.and})_)?(?:${number})`
  const hour = oneOf([...words.clocks, ...words.bareHours])
  const fill: Record<string, string> = {
    ...Object.fromEntries(Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    lead: `(?:(?:${words.by}|${words.at}|${words.on}) (?:${words.on} )?)?`,
    day: `(?<day>${oneOf(words.days)})`,
    clock: `(?<clock>${oneOf(words.clocks)})`,
    clock2: `(?<clock2>${oneOf(words.clocks)})`,
    hour: `(?<clock>${hour})`,
    part: `(?<part>${oneOf(words.parts)})`,
    these: words.theseParts.length > 0 ? `(?<these>${oneOf(words.theseParts)})` : '(?!)',
    count: `(?<count>${count})`,
    unit: `(?<unit>${oneOf(words.units)})`,
    anyDay: oneOf(words.days),
    anyHour: `(?:${hour})`,
    anyThese: oneOf(words.theseParts) || '(?!)',
    anyCount: `(?:${number})`,
    anyUnit: ungrouped(words.theUnit),
    anyPartOf: words.partOf === '' ? '(?!)' : words.partOf.replace('{part}', `(?:${oneOf(words.parts)})`),
  }
  fill.partOf = words.partOf.replace('{part}', fill.part ?? '')
  return (name) => fill[name]
}

function filled(shape: string, fill: Filling): string {
  return shape.replaceAll(/\{([a-zA-Z]\w*)\}/g, (_, name: string) => fill(name) ?? '(?!)')
}

function ungrouped(source: string): string {
  return source.replaceAll(/\(\?<[A-Za-z]\w*>/g, '(?:')
}

function longerFirst(a: string, b: string): number {
  return b.length - a.length
}
