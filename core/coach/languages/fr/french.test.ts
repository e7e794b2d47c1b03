// French letters beyond the examples of the rules: what is found in each, hints left out.

import { describe, expect, it } from 'vitest'
import { coach, reader } from '#core/coach/coach.ts'
import { exampleCase } from '#core/coach/example-case.ts'
import { french } from './french.ts'

const about = { ...exampleCase, crux: null, hasOptions: true }
const found = (text: string) =>
  coach(text, about, reader(french))
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)

describe('a French letter is left in peace', () => {
  it.each([
    'Je suis désolée, nous avons perdu votre colis.',
    "Nous vous présentons nos excuses : nous n'avons pas livré mardi.",
    'Bonjour Marta,\n\nNous sommes désolés de ne pas vous avoir prévenue. Le télescope arrive vendredi.\n\nCordialement\nIlse',
    "Veuillez nous excuser, c'est notre erreur.",
    "Je m'excuse de vous avoir fait attendre.",
    'Nous regrettons de vous avoir envoyé la mauvaise lampe.',
    "Je suis navré, j'ai oublié de vous rappeler.",
    'Nous aurions dû vous appeler. Toutes nos excuses.',
    'Excuse-moi, je me suis trompé de lampe.',
    "Nous avions promis mardi et personne n'est venu. Pardon.",
    "Nous assumons l'entière responsabilité et nous sommes désolés.",
    'Je suis vraiment désolé pour la gêne occasionnée. Nous avons mal étiqueté le colis.',
  ])('“%s”', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('in a French letter the coach finds', () => {
  it.each<[string, ...string[]]>([
    ["Toutes nos excuses pour d'éventuels désagréments.", "conditional-non-apology: Toutes nos excuses pour d'éventuels désagréments"],
    ["Je m'excuse si cela t'a gêné.", "conditional-non-apology: Je m'excuse si cela t'a gêné"],
    ['Nous regrettons toute gêne occasionnée.', 'conditional-non-apology: Nous regrettons toute gêne occasionnée'],
    ['Pardon, mais le colis était prêt.', 'conditional-non-apology: Pardon, mais'],
    ['Nous sommes navrés que vous soyez déçue.', 'feelings-non-apology: Nous sommes navrés que vous soyez déçue'],
    ['Désolé que tu te sentes ainsi.', 'feelings-non-apology: Désolé que tu te sentes ainsi'],
    ["C'est dommage que le colis soit en retard.", "feelings-non-apology: C'est dommage que le colis soit en retard", 'apology-present: '],
    ["Suite à une grève, le colis n'est pas parti. Je suis désolé.", 'excuse-before-apology: Suite à une grève'],
    ['Ce retard est indépendant de notre volonté. Je suis désolé.', 'excuse-before-apology: Ce retard est indépendant de notre volonté'],
    ['Selon nos conditions, aucun échange. Je suis désolé.', 'policy-shield: Selon nos conditions'],
    ['Je suis désolé. Comment puis-je vous aider ?', 'asks-what-to-do: Comment puis-je vous aider'],
  ])('“%s”', (text, ...expected) => {
    expect(found(`${text} Nous nous sommes trompés.`)).toEqual(expected)
  })
})
