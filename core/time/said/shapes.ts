// How a time is put together in a sentence, in any language: the day may lead or follow, with a time of day, a part of the day, or neither.
// Made once per language out of its table, and each only for the first text that holds words for all its parts: together they are long.

import { once } from '#core/kept-with.ts'
import { partsBy } from './parts.ts'
import type { SaidWords } from './words.ts'

/**
 * How one time is put together. `needs` are the parts that it always has, as bits; it is made when it is first asked for. Where a day is one of
 * them it is long; its `hint` is short: what stands somewhere behind the day that it begins with, or what it is up to a day further on.
 */
export type Sketch = { needs: number; byDay: boolean; hint: (() => RegExp) | null; whole(): RegExp }
/**
 * `starts` finds where one may begin; the sketches are tried there, those that begin with a day only where `day`
 * does. `doubt` finds words right before such a time, and right after any, that change it and are not read. `possible`: by the keys of the words of a text, those that may stand in it.
 */
type Shapes = {
  starts: RegExp
  day: RegExp
  doubt: Doubt
  sketches: readonly Sketch[]
  possible(keys: ReadonlySet<string>): readonly Sketch[]
}
export type Doubt = { before: RegExp; after: RegExp }
type Filling = (name: string) => string | undefined

// `hour` is a clock or a bare number; `anyHour` is not kept.
const wholes = [
  '{lead}{day}(,?_{part})?,?_{at} {hour}', // next Tuesday at 10; Friday 6 March, by noon
  '{lead}{day},? ({at} )?{hour} {part}', // tomorrow at 7 in the evening
  '{lead}{day}(,?_{part})?,?_{clock}', // by Friday noon
  '{lead}{day}(,?_{part})?,? {between} (?<from>{anyHour})_{and}_{hour}', // Friday between 10 and 12
  '{lead}{day},? (?<from>{anyHour})_{and}_{clock}', // Friday, 10-12 am
  '{between} (?<from>{anyHour})_{and}_{hour}(,? {on})?,? {day}(_{part})?',
  '{at} {hour}(,? {on})?,? {day}(,?_{part})?', // by 14.30 today; at 10 on Tuesday
  '{at} {hour} {part}((,? {on})?,? {day})?', // by 8 in the evening; at 2:45 in the afternoon on the 17th
  '{clock}(,? {on})?,? {day}(_{part})?', // 5 pm tomorrow
  '{at} {clock}', // before 5 pm
  '{at} {hour} {these}', // by 9 this morning
  '{clock} {these}',
  '({by} )?{these},? ({at} {hour}|{clock2})', // tonight at 7
  '{these},? {between} (?<from>{anyHour})_{and}_{hour}', // tonight between 6 and 8
  '{at} {hour}(?=_([.,;!)](?!\\d)|$)| {goesOn}(?! \\d))', // by 5.
  '{betweenToday} (?<from>{anyHour})_{and}_{clock}', // between 1 and 3 pm
  '{lead}{day},?_{part}', // tomorrow morning
  '({by}|{on}) {part},? ({on} )?{day}', // by lunchtime tomorrow
  '{firstThing} ({on} )?{day}(?<first>)(_{part})?', // first thing tomorrow
  '{partOf} {day}', // on the morning of 6 March
  '({by} )?{these}', // this afternoon; tonight
  '{by} {close}(?<close>)(,? ({on} )?{day})?', // by the end of the day
  '{lead}{day},? ({by} )?{close}', // tomorrow by close of business
  '{lead}{day}', // on Monday
  '({at}|{by}) {endOf} {day}', // by the end of Friday
  '({by} )?{within} {count}(?<half2>{half})?( [(]\\w+[)])?_-?{unit}(?<half>{half})?( {fromNow})?', // within 2 (two) hours; in two working days
  '{within} {couple} {unit}(?<couple>)', // in a couple of days
  '{count} {unit} {fromNow}', // two hours from now
  '({by} )?({within} )?{count} {longUnit} {fromDay}{day}(,? {at} {hour})?', // a week on Monday at 11; within 28 days of today
  '{lead}{day} {later} {count} {longUnit}', // Monday in two weeks
  '({on} )?(?<since>{since})(,? {at} {hour}|,?_{part})?', // two days later at noon; the next morning
  '({by} )?(?<same>{sameTime}) ({on} )?{day}', // this time tomorrow
  '{lead}{day} (?<same>{sameTime})',
  '{theUnit}', // within the hour
]

const made = new WeakMap<SaidWords, Shapes>()

/** The shapes that a time can have in a text with these words. */
export function shapesFor(keys: ReadonlySet<string>, words: SaidWords): readonly Sketch[] {
  return shapesOf(words).possible(keys)
}

export function shapesOf(words: SaidWords): Shapes {
  return made.get(words) ?? ofLanguage(words)
}

function ofLanguage(words: SaidWords): Shapes {
  const fill = fillings(words)
  const parts = partsBy((sketch) => pattern(filled(sketch, fill), 'u'))
  const sketches = [...wholes, ...(words.wholes ?? [])]
    .filter((one) => names(one).every((name) => fill(name) !== undefined) && (!one.includes('{partOf}') || words.partOf !== ''))
    .map((one) => ({
      needs: parts.alwaysIn(one),
      byDay: one.startsWith(byDay),
      hint: besideDay(one, fill),
      whole: once(() => placed(one, fill)),
    }))
  const day = pattern(`(${filled('{lead}({anyDay})', fill)})`, 'uy')
  const begins = [
    'by',
    'at',
    'on',
    'within',
    'firstThing',
    'between',
    'anyDay',
    'anyHour',
    'anyThese',
    'anyCount',
    'anyUnit',
    'anyPartOf',
    'sameTime',
    'dayAfter',
  ]
  const oneWord = words.compound ? `|(${words.weekdays.join('|')})(?=${fill('anyPart')})` : ''
  // A plain letter before is told at once; all others are asked for by a call.
  const starts = pattern(
    `(?<![a-z\\d:/])(?<![\\p{L}\\p{N}])((${begins.map((name) => fill(name) ?? '(?!)').join('|')})(?![\\p{L}])${oneWord})`,
    'gu',
  )
  const doubt = {
    before: pattern(`(?<![\\p{L}\\p{N}:/])(?<before>${words.doubtBefore ?? '(?!)'}),? $`, 'u'),
    after: pattern(` (?<after>${words.doubtAfter ?? '(?!)'})${ends}`, 'uy'),
  }
  const all = { starts, day, doubt, sketches, possible: possibleOf(sketches, parts.in) }
  made.set(words, all)
  return all
}

/** A sentence is asked about twice in a row: whether it may hold a time, and then where. */
function possibleOf(sketches: readonly Sketch[], partsIn: (keys: ReadonlySet<string>) => number): Shapes['possible'] {
  let last: ReadonlySet<string> | undefined
  let found: readonly Sketch[] = []
  return (keys) => {
    if (keys === last) return found
    last = keys
    const there = partsIn(keys)
    return (found = sketches.filter(({ needs }) => (there & needs) === needs))
  }
}

const ends = "(?![\\p{L}\\p{N}]|['’]\\p{L})"

/** `starts` has seen to it that no letter stands before. */
function placed(source: string, fill: Filling): RegExp {
  return pattern(`(${filled(source, fill)})${ends}`, 'uy')
}

const byDay = '{lead}{day}'

/** Without what may be missing next to the day; null where there is no day, or nothing else. */
function besideDay(source: string, fill: Filling): Sketch['hint'] {
  const [before = '', ...more] = source.split('{day}')
  const leads = source.startsWith(byDay)
  const left = leads
    ? more.join('').replace(/^(?:\((?:[^()]|\([^()]*\))*\)\?|,\?|_)+/, '')
    : before.replace(/(?:\((?:[^()]|\([^()]*\))*\)\?|,\?|[ _(])+$/, '')
  return more.length === 0 || left === '' ? null : once(() => pattern(`(${filled(left, fill)})`, leads ? 'gu' : 'uy'))
}

/** The parts that a language must have words for; "{" of a count of letters is none. */
function names(source: string): string[] {
  return [...source.matchAll(/\{([a-zA-Z]\w*)\}/g)].flatMap(([, name]) => name ?? [])
}

/** The source of a day as the table has it, with its groups. */
function sourceOf(source: string, words: SaidWords): string {
  const weekday = words.weekdays.join('|')
  const month = words.months.join('|')
  return source
    .replaceAll('{weekday}', `(?<weekday>${weekday})`)
    .replaceAll('{weekday2}', `(?<weekday2>${weekday})`)
    .replaceAll('{month}', `(?<month>${month})`)
    .replace('{feast}', () => `(?<feast>${words.feasts.map(([name]) => name).join('|')})`)
}

/** White space as it is written in letters, or the one sign for it in a text that has no other; a group without a name holds nothing back. */
export function pattern(source: string, flags: string, space = ' '): RegExp {
  return new RegExp(
    source.replaceAll(/\((?!\?)/g, '(?:').replaceAll(/[ _]/g, (sign) => space + (sign === ' ' ? '+' : '*')),
    flags,
  )
}

const compiled = new WeakMap<SaidWords, Map<string, RegExp>>()

/** The groups of `source`, a pattern of the table, when it is all of `text`. */
export function whole(source: string, text: string, words: SaidWords): Record<string, string | undefined> | null {
  const ofLanguage = compiled.get(words) ?? new Map<string, RegExp>()
  const known = ofLanguage.get(source) ?? pattern(`^(${sourceOf(source, words)})$`, 'u', '\\s')
  if (ofLanguage.size === 0) compiled.set(words, ofLanguage)
  ofLanguage.set(source, known)
  const match = known.exec(text.toLowerCase())
  return match ? { ...match.groups } : null
}

function fillings(words: SaidWords): Filling {
  const oneOf = (rules: readonly { pattern: string }[]) => rules.map((rule) => ungrouped(sourceOf(rule.pattern, words))).join('|')
  const number = ['\\d{1,3}', ...Object.keys(words.numbers).sort(longerFirst)].join('|')
  const count = `((${number})_(-|–|${words.or}|${words.and})_)?(${number})`
  const hour = oneOf([...words.clocks, ...words.bareHours])
  const zone = words.zone ? `( (?<zone>${words.zone}))?` : ''
  const fill: Record<string, string> = {
    ...Object.fromEntries(Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    // What `at` says already is not tried twice: a shape of one part less is made in half of the time.
    lead: `((${words.at.includes(words.by.slice(1, -1)) ? '' : `${words.by}|`}${words.at}|${words.on}) (?:${words.on} )?)?`,
    day: `(?<day>${oneOf(words.days)})`,
    clock: `(?<clock>${oneOf(words.clocks)})${zone}`,
    clock2: `(?<clock2>${oneOf(words.clocks)})`,
    hour: `(?<clock>${hour})${zone}`,
    part: `(?<part>${oneOf(words.parts)})`,
    these: words.theseParts.length > 0 ? `(?<these>${oneOf(words.theseParts)})` : '(?!)',
    count: `(?<count>${count})`,
    unit: `(?<unit>${oneOf(words.units)})`,
    longUnit: `(?<unit>${oneOf(words.units.filter(({ unit }) => unit !== 'hour' && unit !== 'minute'))})`,
    anyDay: oneOf(words.days),
    anyHour: `(${hour})`,
    anyThese: oneOf(words.theseParts) || '(?!)',
    anyCount: `(${number})`,
    anyPart: `(${oneOf(words.parts)})`,
    anyUnit: ungrouped(words.theUnit),
    anyPartOf: words.partOf === '' ? '(?!)' : words.partOf.replace('{part}', `(${oneOf(words.parts)})`),
  }
  fill.since = filled(words.since, (name) => fill[name])
  fill.partOf = words.partOf.replace('{part}', fill.part ?? '')
  return (name) => fill[name]
}

function filled(shape: string, fill: Filling): string {
  return shape.replaceAll(/\{([a-zA-Z]\w*)\}/g, (_, name: string) => fill(name) ?? '(?!)')
}

function ungrouped(source: string): string {
  return source.replaceAll(/\(\?<[A-Za-z]\w*>/g, '(')
}

function longerFirst(a: string, b: string): number {
  return b.length - a.length
}
