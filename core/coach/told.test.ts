// What owns a failing in whatever words: told as ours, beside a real sorry.

import { describe, expect, it } from 'vitest'
import { coach, reader } from './coach.ts'
import { readDraft } from './draft.ts'
import { exampleCase } from './example-case.ts'
import { languageOf } from './languages/all.ts'
import { toldIn } from './told.ts'

const told = (text: string, code: string) => toldIn(readDraft(text, languageOf(code))).map(({ start, end }) => text.slice(start, end))

const languages: [code: string, heard: string[], others: string[]][] = [
  [
    'en',
    [
      'I am sorry. I wrote the list and left your lamp off it.',
      'Four letters, and nobody here opened one. I am so sorry.',
      'We had you on an old tariff. Sorry, Bo.',
      'I put the left shelf in back to front, and I apologise.',
      'Sorry! Our basket turned one tin into a subscription.',
      'The kitchen swapped two plates. My apologies.',
      'Three days was what we said. It became nine. I am sorry: no word to you all that time from us.',
      'My apologies, Ana: the lamp was stuck in our yard; it is on its way now.',
    ],
    [
      // Done as it should be
      'I am sorry. Our driver rang the bell twice, as always.',
      'Sorry, Bo. We logged the drop at noon, exactly as booked.',
      'I am sorry. We did not receive a letter from you.',
      'Sorry! We told you at the desk that it would be late.',
      'I am sorry. We have not forgotten you.',
      'I am sorry. It is not our fault.',
      'We never want you to wait. Sorry that the line was slow.',
      // Mended, asked, said of later
      'Apologies for the delay. Let us know!',
      'Sorry about that. Let me know.',
      'So sorry. I have changed the date and asked the team.',
      'Sorry about that. We will never forget it.',
      'I do apologise. We should have it running by noon.',
      'I am sorry. Did we get the wrong street?',
      // Of others
      'I am sorry. The courier left it at our gate.',
      'Sorry, but you chose the wrong size in our shop.',
      // Sorry for nothing, or for a mood
      'We sent the wrong lamp.',
      'We are sorry if we sent the wrong lamp.',
      'I am sorry you were not fully satisfied with us.',
    ],
  ],
  [
    'de',
    [
      'Es tut mir leid. Die Lampe lag acht Tage bei uns im Lager.',
      'Den Nachweis haben Sie uns im April gegeben. Abgeschickt haben wir ihn nicht. Das tut mir leid.',
      'Ich habe 2022 in den Stein gehauen statt 2023. Ich bitte um Entschuldigung.',
      'Unser Empfang hat den Schlüssel ausgegeben, ohne in die Belegung zu sehen. Verzeihen Sie.',
      'Entschuldigung! Unsere Kasse hat zweimal gebucht.',
    ],
    [
      'Das tut mir leid. Unser Fahrer hat geklingelt und eine Karte eingeworfen.',
      'Es tut mir leid. Wir haben den Router neu gestartet.',
      'Es tut mir leid. Wir haben die Vase doppelt verpackt.',
      'Tut mir leid. Ich habe Ihnen nie etwas zugesagt.',
      'Tut mir leid, dass Ihr Paket falsch gelandet ist.',
      'Es tut mir leid. Unser Kurier hat es stehen gelassen.',
      'Es tut uns leid, falls wir Sie haben warten lassen.',
      'Wir haben die falsche Lampe geschickt.',
      'Es tut uns leid. Die Verantwortung dafür tragen wir nicht.',
      'Es tut uns leid. Wir prüfen, ob unser Fahrer zu spät war.',
      'Es tut mir leid. Ich war an diesem Tag nicht im Dienst.',
    ],
  ],
]

describe.each(languages)('%s', (code, heard, others) => {
  it.each(heard)('is told as ours: %s', (text) => {
    expect(told(text, code)).not.toEqual([])
    const { evidence, findings, parts } = coach(text, { ...exampleCase, crux: null }, reader(languageOf(code)))
    expect(evidence).toEqual({ apology: true, ownership: true })
    expect(parts.filter(({ there }) => there).map(({ id }) => id)).toEqual(expect.arrayContaining(['harm', 'owned']))
    expect(findings.map(({ rule }) => rule)).not.toContain('ownership-present')
  })

  it.each(others)('is not: %s', (text) => {
    expect(told(text, code)).toEqual([])
  })
})

it('a cause that is told as ours is no excuse, wherever it stands', () => {
  const text = 'Your mother stood at the gate because nobody here counted heads. I am sorry.'
  const rules = coach(text, exampleCase).findings.map(({ rule }) => rule)
  expect(rules).not.toContain('excuse-before-apology')
})

it.each([
  'I am sorry. You should have it on Monday.',
  'I am sorry. Nobody here read your note; you shouldn’t have to wait for our bug.',
  'We knew it for a month and forgot to change a line. I am sorry.',
])('points at nobody: %s', (text) => {
  expect(coach(text, exampleCase).findings.map(({ rule }) => rule)).not.toContain('finger-pointing')
})

it('how a thing came to be, told as ours, is not a rule held up', () => {
  const text = 'I am sorry. Our website said “open” on a day when nobody here was in.'
  expect(coach(text, exampleCase).findings.map(({ rule }) => rule)).not.toContain('policy-shield')
})
