// Every page, with something on it: axe finds nothing in light and in dark, wide and on a phone; nothing scrolls sideways, the main acts
// are large enough for a thumb, the browser has nothing to complain of, and nobody else is asked for anything.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstLink } from '#server/people/first-link.ts'
import { inside, outside, plain, plainRoutes, routesOfTheApp, sectionsOfSettings } from './every-page.ts'
import { fill, type Places } from './full-house.ts'
import { type BrowserHouse, browserHouse, found } from './house.ts'
import { phone, walk, wide } from './looking.ts'

let house: BrowserHouse
let places: Places
beforeAll(async () => {
  house = await browserHouse({ founded: false })
})
afterAll(() => house.close())

test('the first page of all', async () => {
  const rows = [{ route: '/start/$token', path: `/start/${firstLink()}`, words: 'Set up Amends' }]
  for (const viewport of [wide, phone]) await walk(house, viewport, rows)
})

test('the first steps of whoever set it up', async () => {
  await found(house.world, house.founder)
  const rows = [{ route: '/', path: '/', words: 'What to do first' }]
  for (const viewport of [wide, phone]) await walk(house, viewport, rows, true)
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

  describe.each([wide, phone])('$width px', (viewport) => {
    test('before one signs in', () => walk(house, viewport, outside(places)))
    test('the staff app', () => walk(house, viewport, inside(places), true), 180_000)
    test('what customers and approvers see', () => walk(house, viewport, plain(places)))
  })
})
