// The tour is true: every stop is there, every hand-over happens, nowhere more than four files are open. Planted untruths are found.

import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { areas } from '#server/app.ts'
import { everyEvent } from './events.ts'
import { faults, type House } from './tour-faults.ts'
import { stopsIn } from './tour.ts'

const root = dirname(dirname(import.meta.dirname))
const tour = readFileSync(join(root, 'docs/tour.md'), 'utf8')
let house: House
beforeAll(async () => {
  const read = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined)
  house = { read, areas, events: await everyEvent() }
})

test('every stop of the tour is where it says, and is reached as it says', () => {
  const stops = stopsIn(tour)
  expect(stops.length).toBeGreaterThan(40)
  expect(faults(stops, house)).toEqual([])
})

/** A text of the tour, what it is changed into, and what the test must then say. */
const untruths: [what: string, from: string, to: string, fault: string][] = [
  ['a file that is gone', 'server/intake/own-words.ts', 'server/intake/her-words.ts', 'there is no server/intake/her-words.ts'],
  ['a function that is not there', '`twinByBytes`, `twinById`', '`twinByBytes`, `twinByLook`', 'does not define twinByLook'],
  ['a call that nobody makes', 'core/messages/threading.ts', 'core/messages/letters/letter.ts', 'does not call referenceIn'],
  ['an event that does not exist', '(event: message.sent)', '(event: message.flown)', 'there is no event message.flown'],
  ['an event that no earlier stop tells', '(event: message.sent)', '(event: survey.commented)', 'no earlier stop tells survey.commented'],
  ['an event that this stop does not hear', '(event: promise.made)', '(event: clock.started)', 'no switchboard has event clock.started'],
  [
    'an endpoint of another command',
    '(endpoint: cases.hear)',
    '(endpoint: cases.send)',
    'no switchboard has endpoint cases.send with hear',
  ],
  ['a job of another name', '(job: intake.file)', '(job: intake.burn)', 'no switchboard has job intake.burn'],
  ['a page that is not there', '/c/:token/choice)', '/c/:token/wish)', 'has no page /c/:token/wish'],
  ['a beat that is not asked', '`due` (due)', '`breakPromises` (due)', 'no switchboard has due'],
  ['a name that only one of two files says', '(both say: liveChannel)', '(both say: deadChannel)', 'does not stand in this file'],
  ['a caller whom nobody has met', '(called by: server/house.ts)', '(called by: server/main.ts)', 'server/main.ts is no earlier stop'],
  ['a stop that nothing reaches', ' (endpoint: cases.fulfil)', '', 'nothing says how this stop is reached'],
  ['a way that nobody knows', '(endpoint: cases.fulfil)', '(magic: cases.fulfil)', 'nobody knows the way “magic”'],
  ['a server that acts by hand', '(endpoint: cases.fulfil)', '(by hand)', 'only in the browser'],
]

describe('a tour that is not true any more is caught', () => {
  test.each(untruths)('%s', (_, from, to, fault) => {
    expect(tour).toContain(from)
    expect(faults(stopsIn(tour.replaceAll(from, to)), house).join('\n')).toContain(fault)
  })
  test('a fifth file on top of four', () => {
    const deep = '      - [`core/ids.ts`](../core/ids.ts) `newId`: one more.\n'
    const at = '    - [`core/time/business.ts`]'
    const end = tour.indexOf('\n', tour.indexOf(at)) + 1
    const deeper = `${tour.slice(0, end)}${deep}${tour.slice(end)}`
    expect(faults(stopsIn(deeper), house).join('\n')).toContain('more than 4 files deep')
  })
  test('a list item that is no stop', () => {
    expect(() => stopsIn('- see the code')).toThrow('docs/tour.md:1 is no stop')
  })
})
