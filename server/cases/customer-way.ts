// “What happens next” on a customer's page: what is done with its time, what is being done now, and what comes. Only what is on file
// or promised is said; a step that was left out is not shown, nor is an apology while sympathy stands for it.

import type { FactName } from '#core/cases/protocol.ts'
import { isSympathy } from '#core/cases/sympathy.ts'
import { fill } from '#core/languages/fill.ts'
import { wordsOf } from '#core/languages/languages.ts'
import { by, capital, moment, type Wall } from '#core/languages/time.ts'
import type { Instant } from '#core/time/instant.ts'
import type { PageFacts } from '#server/cases/queries/customer-facts.ts'
import { ratingInWords } from '#server/cases/queries/customer-rating.ts'
import { type Html, html } from '#server/platform/http/plain-page.ts'

type Stretch = { done: boolean; says: string; when: string | null }

export function way(page: PageFacts, wall: Wall): Html {
  const ours = [...heardAndSorry(page, wall), ...offeredAndChosen(page, wall), ...doneAndExplained(page, wall)]
  // Once it has ended nothing of ours comes any more; a question that was asked can still be answered.
  const stretches = [...(page.ended ? ours.filter(({ done }) => done) : ours), ...asked(page, wall)]
  const now = page.ended ? -1 : stretches.findIndex((one) => !one.done)
  const { doneMark } = wordsOf(page.language).page.way
  return html`<ol class="way">${stretches.map((one, place) => item(one, place === now, doneMark))}</ol>`
}

function item({ done, says, when }: Stretch, isNow: boolean, doneMark: string): Html {
  const small = when ? html`<small>${when}</small>` : null
  if (done) return html`<li class="ok"><i aria-hidden="true">✓</i>${says}<span class="away"> (${doneMark})</span>${small}</li>`
  return isNow ? html`<li class="now" aria-current="step"><i></i><b>${says}</b>${small}</li>` : html`<li><i></i>${says}${small}</li>`
}

function heardAndSorry(page: PageFacts, wall: Wall): Stretch[] {
  const say = wordsOf(page.language).page.way
  const heard = at(page, 'heard')
  const sorry = at(page, 'apologised')
  const received = { done: true, says: say.received, when: moment(page.openedAt, wall) }
  const isOffered = at(page, 'offered') !== null
  return [
    ...(heard ? [] : [received]),
    { done: heard !== null, says: heard ? say.heard : say.hearing, when: heard && moment(heard, wall) },
    ...((sorry && isOffered) || isSympathised(page)
      ? []
      : [{ done: sorry !== null, says: sorry ? say.sorry : say.sorryAhead, when: sorry && moment(sorry, wall) }]),
  ]
}

function offeredAndChosen(page: PageFacts, wall: Wall): Stretch[] {
  if (wasLeftOut(page, 'offered') || wasLeftOut(page, 'chosen')) return []
  const say = wordsOf(page.language).page.way
  const offered = at(page, 'offered')
  const chosen = at(page, 'chosen')
  const ways = say.ways[page.options.length] ?? say.ways.at(-1) ?? ''
  return [
    {
      done: offered !== null,
      says: offered ? fill(at(page, 'apologised') ? say.sorryAndOffered : say.offered, { ways }) : say.offering,
      when: offered && moment(offered, wall),
    },
    {
      done: chosen !== null,
      says: chosen && page.chosen ? fill(say.chosen, { letter: page.chosen.letter, title: page.chosen.title }) : say.choosing,
      when: chosen ? moment(chosen, wall) : say.inYourTime,
    },
  ]
}

function doneAndExplained(page: PageFacts, wall: Wall): Stretch[] {
  return [...(wasLeftOut(page, 'fulfilled') ? [] : [doing(page, wall)]), ...(wasLeftOut(page, 'explained') ? [] : [explaining(page, wall)])]
}

function doing(page: PageFacts, wall: Wall): Stretch {
  const say = wordsOf(page.language).page.way
  const done = at(page, 'fulfilled')
  if (done) return { done: true, says: say.did, when: moment(done, wall) }
  const promised = page.chosen?.promisedFor
  const ahead = at(page, 'offered') ? say.seeAbove : null
  return { done: false, says: say.doing, when: promised ? capital(by(promised, wall)) : ahead }
}

function explaining(page: PageFacts, wall: Wall): Stretch {
  const say = wordsOf(page.language).page.way
  const told = at(page, 'explained')
  if (!told) return { done: false, says: say.explaining, when: page.explainBy ? capital(by(page.explainBy, wall)) : say.after }
  const when = moment(told, wall)
  return { done: true, says: say.explained, when: page.letter ? fill(say.below, { when }) : when }
}

function asked(page: PageFacts, wall: Wall): Stretch[] {
  if (wasLeftOut(page, 'asked') || wasLeftOut(page, 'answered')) return []
  const say = wordsOf(page.language).page.way
  const answered = at(page, 'answered')
  if (answered && page.answer) {
    const rating = ratingInWords(page.answer.rating, page.language)
    return [{ done: true, says: fill(say.answered, { rating }), when: moment(answered, wall) }]
  }
  if (page.ended && !at(page, 'asked')) return []
  return [{ done: false, says: say.answering, when: at(page, 'asked') ? say.oneTap : say.askedOnce }]
}

function at(page: PageFacts, name: FactName): Instant | null {
  const fact = page.facts.get(name)
  return fact && !fact.waived && !isSympathy(fact) ? fact.at : null
}

function isSympathised({ facts }: PageFacts): boolean {
  const fact = facts.get('apologised')
  return fact !== undefined && isSympathy(fact)
}

function wasLeftOut(page: PageFacts, name: FactName): boolean {
  return page.facts.get(name)?.waived !== undefined
}
