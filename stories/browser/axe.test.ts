// Every page, with something on it: axe finds nothing in light and in dark, wide and on a phone; nothing scrolls sideways, the main acts
// are large enough for a thumb, the browser has nothing to complain of, and nobody else is asked for anything.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstLink } from '#server/people/first-link.ts'
import { inside, outside, plain, plainRoutes, routesOfTheApp, sectionsOfSettings } from './every-page.ts'
import { fill, type Places } from './full-house.ts'
import { type BrowserHouse, browserHouse, found } from './house.ts'
import { walk } from './looking.ts'

let house: BrowserHouse
let places: Places
beforeAll(async () => {
  house = await browserHouse({ founded: false })
})
afterAll(() => house.close())

test('the first page of all', async () => {
  const rows = [{ route: '/start/$token', path: `/start/${firstLink()}`, words: 'Set up Amends' }]
  await walk(house, rows)
})

test('the first steps of whoever set it up', async () => {
  await found(house.world, house.founder)
  const rows = [{ route: '/', path: '/', words: 'What to do first' }]
  await walk(house, rows, true)
})

describe('with a year behind it', () => {
  beforeAll(async () => {
    places = await fill(house)
  }, 120_000)

  test('no page is left out', () => {
    const staff = [...outside(places), ...inside(places)]
    expect(routesOfTheApp().filter((route) => !staff.some((row) => row.route === route))).toEqual([])
    expect(sectionsOfSettings().filter((name) => !staff.some((row) => row.path === `/settings/${name}`))).toEqual([])
    expect(plainRoutes().filter((route) => !plain(places).some((row) => row.route === route))).toEqual([])
  })

  test('before one signs in', () => walk(house, outside(places)))
  test('the staff app', () => walk(house, inside(places), true), 240_000)
  test('what customers and approvers see', () => walk(house, plain(places)), 120_000)
})
