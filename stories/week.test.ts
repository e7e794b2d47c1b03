// A week of a team of ten, told through the API on a clock that moves: from the first mail on Monday to the lead's numbers on Friday evening.

import { afterAll, beforeAll, describe, test } from 'vitest'
import { gather, type Team } from './week/cast.ts'
import { monday } from './week/monday.ts'
import { friday } from './week/friday.ts'
import { thursday } from './week/thursday.ts'
import { tuesday } from './week/tuesday.ts'
import { wednesday } from './week/wednesday.ts'
import {
  everyClockPassedAtItsOwnInstant,
  everyMailLeftOnce,
  everyNoticeWasToldOnce,
  everyStepStandsInATimeline,
  theLeadsNumbers,
} from './week/saturday.ts'
import { openStage, type Stage } from './week/stage.ts'

/** Milliseconds that a day may take on a machine that has other things to do; alone it takes about two seconds. */
const patience = 90_000

let stage: Stage
let team: Team
beforeAll(async () => {
  stage = await openStage()
  team = await gather(stage)
})
afterAll(() => stage.close())

test('Monday: five people write in by four doors, and somebody new joins', () => monday(stage, team), patience)
test('Tuesday: a limit passes, an answering machine is left alone, and a 2 opens a case again', () => tuesday(stage, team), patience)
test('Wednesday: what the night held comes as one mail, and a promise is not kept', () => wednesday(stage, team), patience)
test('Thursday: a holiday here and a working day there, and Pieter leaves', () => thursday(stage, team), patience)
test('Friday: Marta is won back, Felix is not, and somebody writes a second time', () => friday(stage, team), patience)

describe('when the week is over', () => {
  test('the lead’s numbers are those that the journal gives by hand, and each opens its cases', () => theLeadsNumbers(stage, team))
  test('every mail has left once', () => everyMailLeftOnce(stage, team))
  test('every notice was told once', () => everyNoticeWasToldOnce(stage, team))
  test('every limit passed at its own instant, or was met', () => everyClockPassedAtItsOwnInstant(stage, team))
  test('every step of the tale stands in a timeline', () => everyStepStandsInATimeline(stage, team))
})
