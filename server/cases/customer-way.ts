// “What happens next” on a customer's page: what is done with its time, what is being done now, and what comes. Only what is on file
// or promised is said; a step that was left out is not shown.

import type { FactName } from '#core/cases/protocol.ts'
import type { Instant } from '#core/time/instant.ts'
import type { PageFacts } from '#server/cases/queries/customer-facts.ts'
import { by, capital, few, moment, type Wall } from '#server/cases/customer-words.ts'
import { ratingInWords } from '#server/cases/queries/customer-rating.ts'
import { type Html, html } from '#server/platform/http/plain-page.ts'

type Stretch = { done: boolean; says: string; when: string | null }

export function way(page: PageFacts, wall: Wall): Html {
  const stretches = [...heardAndSorry(page, wall), ...offeredAndChosen(page, wall), ...doneAndExplained(page, wall), ...asked(page, wall)]
  const now = page.ended ? -1 : stretches.findIndex((one) => !one.done)
  return html`<ol class="way">${stretches.map((one, place) => item(one, place === now))}</ol>`
}

function item({ done, says, when }: Stretch, isNow: boolean): Html {
  const small = when ? html`<small>${when}</small>` : null
  if (done) return html`<li class="ok"><i aria-hidden="true">✓</i>${says}<span class="away"> (done)</span>${small}</li>`
  return isNow ? html`<li class="now" aria-current="step"><i></i><b>${says}</b>${small}</li>` : html`<li><i></i>${says}${small}</li>`
}

function heardAndSorry(page: PageFacts, wall: Wall): Stretch[] {
  const heard = at(page, 'heard')
  const sorry = at(page, 'apologised')
  const received = { done: true, says: 'We have your message', when: moment(page.openedAt, wall) }
  const isOffered = at(page, 'offered') !== null
  return [
    ...(heard ? [] : [received]),
    {
      done: heard !== null,
      says: heard ? 'We heard you' : 'We write down what went wrong, and check it with you',
      when: heard && moment(heard, wall),
    },
    ...(sorry && isOffered
      ? []
      : [{ done: sorry !== null, says: sorry ? 'We said sorry' : 'We say sorry, as we should', when: sorry && moment(sorry, wall) }]),
  ]
}

function offeredAndChosen(page: PageFacts, wall: Wall): Stretch[] {
  if (wasLeftOut(page, 'offered') || wasLeftOut(page, 'chosen')) return []
  const offered = at(page, 'offered')
  const chosen = at(page, 'chosen')
  const sorry = at(page, 'apologised')
  const ways = `${few(page.options.length)} ways`
  return [
    {
      done: offered !== null,
      says: offered ? `${sorry ? 'We said sorry, and offered' : 'We offered'} ${ways}` : 'We offer you ways to put it right',
      when: offered && moment(offered, wall),
    },
    {
      done: chosen !== null,
      says: chosen && page.chosen ? `You chose ${page.chosen.letter}: ${page.chosen.title}` : 'You choose',
      when: chosen ? moment(chosen, wall) : 'When it suits you',
    },
  ]
}

function doneAndExplained(page: PageFacts, wall: Wall): Stretch[] {
  const done = at(page, 'fulfilled')
  const told = at(page, 'explained')
  const promised = page.chosen?.promisedFor
  const doing = wasLeftOut(page, 'fulfilled')
    ? []
    : [
        {
          done: done !== null,
          says: done ? 'We did it' : 'We do it',
          when: done
            ? moment(done, wall)
            : promised
              ? capital(by(promised, wall))
              : at(page, 'offered')
                ? 'At the time you see above'
                : null,
        },
      ]
  const before = page.explainBy ? capital(by(page.explainBy, wall)) : 'After that, not before'
  const telling = wasLeftOut(page, 'explained')
    ? []
    : [
        {
          done: told !== null,
          says: told ? 'We told you why it happened' : 'We tell you why it happened',
          when: told ? `${moment(told, wall)}${page.letter ? ', below' : ''}` : before,
        },
      ]
  return [...doing, ...telling]
}

function asked(page: PageFacts, wall: Wall): Stretch[] {
  if (wasLeftOut(page, 'asked') || wasLeftOut(page, 'answered')) return []
  const answered = at(page, 'answered')
  if (answered && page.answer)
    return [{ done: true, says: `You told us how we did: ${ratingInWords(page.answer.rating)}`, when: moment(answered, wall) }]
  return [
    {
      done: false,
      says: 'You tell us how we did',
      when: at(page, 'asked') ? 'One tap, if you like' : 'We ask you once, and one tap is enough',
    },
  ]
}

function at(page: PageFacts, name: FactName): Instant | null {
  const fact = page.facts.get(name)
  return fact && !fact.waived ? fact.at : null
}

function wasLeftOut(page: PageFacts, name: FactName): boolean {
  return page.facts.get(name)?.waived !== undefined
}
