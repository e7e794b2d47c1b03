// What is not true in the tour: a file that is gone, a function that is not there, two stops that do not meet, a chain that is too deep.

import type { Area } from '#server/platform/area.ts'
import { importsOf } from '#tools/architecture/imports.ts'
import { mask } from '#tools/architecture/source.ts'
import type { Told } from './events.ts'
import type { Stop } from './tour.ts'

export type House = {
  /** Text of a file below the root; undefined when there is none. */
  read(file: string): string | undefined
  areas: readonly Area[]
  events: readonly Told[]
}

/** Files. A door, a command, what it calls, and core; whoever reads on has to come back first. */
const deepest = 4

export function faults(stops: readonly Stop[], house: House): string[] {
  return stops.flatMap((stop, place) => {
    const text = house.read(stop.file)
    if (text === undefined) return [said(stop, `there is no ${stop.file}`)]
    const missing = stop.names.filter((name) => !defines(text, name)).map((name) => said(stop, `${stop.file} does not define ${name}`))
    const reached = fault(stop, text, stops.slice(0, place), house)
    return [
      ...missing,
      ...(reached ? [said(stop, reached)] : []),
      ...(filesDown(stop) > deepest ? [said(stop, `more than ${deepest} files deep`)] : []),
    ]
  })
}

/** The first stop needs no way to it; a nested one is called by the one above; any other says how it is reached. */
function fault(stop: Stop, text: string, before: readonly Stop[], house: House): string | undefined {
  const { by, caller } = stop
  if (caller && by) return 'a stop is called by the one above it or reached by something, not both'
  if (caller) return calls(house, caller.file, stop) ? undefined : `${caller.file} does not call ${stop.names[0]} of ${stop.file}`
  if (!by) return before.length === 0 ? undefined : 'nothing says how this stop is reached'
  const way = ways[by.how]
  if (!way) return `nobody knows the way “${by.how}”`
  return way({ stop, text, before, house, what: by.what })
}

type Step = { stop: Stop; text: string; before: readonly Stop[]; house: House; what: string }

const ways: Record<string, (step: Step) => string | undefined> = {
  'by hand': ({ stop }) => (stop.file.startsWith('web/') ? undefined : 'only in the browser somebody acts by hand'),
  'called by': ({ stop, before, house, what }) => {
    if (!before.some((one) => one.file === what)) return `${what} is no earlier stop`
    return calls(house, what, stop) ? undefined : `${what} does not call ${stop.names[0]}`
  },
  'both say': ({ text, before, house, what }) => {
    const saidBefore = before.some((one) => house.read(one.file)?.includes(what))
    return saidBefore && text.includes(what) ? undefined : `“${what}” does not stand in this file and an earlier one`
  },
  event: ({ stop, before, house, what }) => {
    const { exported } = house.events.find((one) => one.name === what) ?? {}
    if (!exported) return `there is no event ${what}`
    if (!before.some((one) => tells(house.read(one.file), exported))) return `no earlier stop tells ${what}`
    return registered(stop, house, (area) => (area.reactions ?? []).filter((one) => one.event === what).map((one) => one.run.name))
  },
  endpoint: ({ stop, house, what }) =>
    registered(stop, house, (area) => area.routes.filter(({ endpoint }) => endpoint.id === what).map((one) => one.run.name)),
  job: ({ stop, before, house, what }) => {
    if (![stop, ...before].some((one) => /\.later\(/.test(house.read(one.file) ?? ''))) return 'no earlier stop asks for a job'
    return registered(stop, house, (area) =>
      (area.jobs ?? []).filter(({ kind }) => kind.name === what).map((job) => ('run' in job ? job.run.name : `${stop.names[0]}`)),
    )
  },
  due: ({ stop, house }) => registered(stop, house, (area) => (area.due ? [area.due.name] : [])),
  page: ({ stop, text, house, what }) => {
    const [method = '', path = ''] = what.split(' ')
    if (!text.includes(`'${path}'`)) return `${stop.file} has no page ${path}`
    return registered(stop, house, (area) =>
      (area.pages ?? []).some((page) => page.method === method && page.path === path) ? [`${stop.names[0]}`] : [],
    )
  },
}

/** The stop's first function must be one of `listed` in an area whose switchboard imports the stop's file. */
function registered(stop: Stop, house: House, listed: (area: Area) => string[]): string | undefined {
  const found = house.areas.some((area) => listed(area).includes(stop.names[0] ?? '') && calls(house, `server/${area.name}/area.ts`, stop))
  return found ? undefined : `no switchboard has ${stop.by?.how} ${stop.by?.what} with ${stop.names[0]} of ${stop.file}`
}

/** True when `from` imports the stop's file and names its first function. */
function calls(house: House, from: string, stop: Stop): boolean {
  const text = house.read(from)
  if (text === undefined) return false
  const named = new RegExp(`\\b${stop.names[0]}\\b`)
  return named.test(mask(text).code) && importsOf(from, text).some((one) => one.file === stop.file)
}

function tells(text: string | undefined, exported: string): boolean {
  return new RegExp(`\\btell\\(\\s*(?:\\w+\\.)?${exported}\\b`).test(text ?? '')
}

/** A definition of its own, exported or not: a function, a constant, a type. */
function defines(text: string, name: string): boolean {
  return new RegExp(`^(?:export )?(?:async )?(?:function|const|type) ${name}\\b`, 'm').test(mask(text).code)
}

/** How many files one has open at this stop. What something other than a call reaches has that something as its first file. */
function filesDown(stop: Stop): number {
  const above = stop.caller ? filesDown(stop.caller) : stop.by && stop.by.how !== 'by hand' ? 1 : 0
  return above + 1
}

function said({ line }: Stop, sentence: string): string {
  return `docs/tour.md:${line} ${sentence}`
}
