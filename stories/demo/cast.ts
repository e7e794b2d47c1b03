// Who plays in the demo: three brands, eight members who are good at different things, departments and suppliers. Nobody here is real.

import type { Role } from '#core/people/abilities.ts'

export const organisationName = 'Oak & Lantern'
/** The password of everybody in the demo; nothing in it is worth more. */
export const demoPassword = 'a lantern in the oak'

type Spans = [string, string][]
const week = (open: string, close: string, saturday: Spans = []) => {
  const workday: Spans = [[open, close]]
  const sunday: Spans = []
  return { 1: workday, 2: workday, 3: workday, 4: workday, 5: workday, 6: saturday, 7: sunday }
}

export type BrandName = 'Oak & Lantern' | 'Harbour Linen' | 'Nordlicht Books'
export const brands = [
  {
    name: 'Oak & Lantern',
    mailbox: 'care@oakandlantern.example',
    colour: '#336d49',
    voice: 'Warm and exact. We say “we”. We never say “unfortunately”.',
    hours: week('09:00', '18:00', [['10:00', '16:00']]),
    share: 5,
    goods: ['telescope', 'reading lamp', 'oak desk', 'walnut shelf', 'garden lantern', 'star globe'],
  },
  {
    name: 'Harbour Linen',
    mailbox: 'hello@harbourlinen.example',
    colour: '#4a63cc',
    voice: 'Plain and kind, short sentences.',
    hours: week('08:00', '17:00'),
    share: 3,
    goods: ['duvet cover', 'table runner', 'linen curtain', 'bath towel', 'quilt', 'bed sheet'],
  },
  {
    name: 'Nordlicht Books',
    mailbox: 'post@nordlichtbooks.example',
    colour: '#8f5d22',
    voice: 'Like a bookseller who has time.',
    hours: week('10:00', '19:00', [['10:00', '18:00']]),
    share: 3,
    goods: ['atlas', 'cookbook', 'picture book', 'signed first edition', 'language course', 'poetry box'],
  },
] as const satisfies readonly { name: BrandName; [field: string]: unknown }[]

/** `pace`: below 1 is quicker than most. `warmth`: added to the chance of a happy answer. `best`: kinds in which both are better. */
export type Member = {
  name: string
  email: string
  role: Role
  authorityMinor: number
  monthlyMinor: number | null
  pace: number
  warmth: number
  best: readonly string[]
  share: number
}
const member = (name: string, role: Role, authority: number, pace: number, warmth: number, share: number, best: string[] = []): Member => ({
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@oakandlantern.example`,
  role,
  authorityMinor: authority * 100,
  monthlyMinor: null,
  pace,
  warmth,
  best,
  share,
})

/** The first one founds the organisation and leads it. */
export const members: readonly Member[] = [
  member('Noor Hadley', 'admin', 1000, 0.9, 0.06, 1, ['safety', 'privacy', 'response']),
  member('Wim Ostergaard', 'manager', 1000, 1.3, 0.02, 0.3),
  member('Saskia Lund', 'lead', 500, 0.8, 0.05, 1.5, ['billing', 'promise']),
  member('Ilse Marren', 'agent', 250, 0.7, 0.07, 4, ['unavailable', 'slow']),
  member('Tomas Novik', 'agent', 250, 1.1, 0, 4, ['faulty', 'wrong']),
  member('Juno Abara', 'agent', 250, 0.9, 0.04, 3, ['information', 'special-need']),
  member('Pieter Falk', 'agent', 250, 1.6, -0.08, 3, ['billing']),
  member('Mira Sorel', 'agent', 250, 1, 0.08, 2.5, ['response', 'attention', 'manner']),
]

export const departments = [
  { name: 'Dispatch', kind: 'department' },
  { name: 'Workshop', kind: 'department' },
  { name: 'Bookkeeping', kind: 'department' },
  { name: 'Swiftvan', kind: 'supplier' },
  { name: 'Islepost', kind: 'supplier' },
] as const

const spoken = (share: number, first: string, last: string) => ({ share, first: first.split(' '), last: last.split(', ') })

/** The customers: who would live around such shops. First and last name come from the same home. */
export const families = [
  spoken(
    4,
    'Marta Lieke Jonas Anouk Bram Floor Wout Sanne Hanne Joris Femke Ruben Griet Stijn Noor Pieter Katrien Thijs',
    'Peeters, Janssens, Maes, Claes, Willems, De Smet, Vermeulen, Van den Berg, Goossens, De Wit, Hendriks, Bakker, Verhoeven, Wouters',
  ),
  spoken(
    3,
    'Lena Felix Greta Anja Tobias Katrin Emil Johanna Matthias Selma Henrik Ulrike Lukas Frieda',
    'Brandt, Schäfer, Lorenz, Winter, Albers, Petersen, Krüger, Hoffmann, Seidel, Vogt, Engel, Busch',
  ),
  spoken(
    3,
    'Nell Oscar Freya Arlo Harriet Tom Imogen Callum Grace Rory Beth Hugh Alice Owen',
    'Whitlow, Bellamy, Halloran, Thorne, Wexford, Marsh, Ashdown, Price, Fraser, Doyle, Harper, Kerr',
  ),
  spoken(
    2,
    'Ines Paul Camille Luc Margaux Rémi Odile Bastien Claire Théo',
    'Moreau, Delacroix, Lambert, Fontaine, Roussel, Girard, Mercier, Renaud',
  ),
  spoken(
    1.5,
    'Tove Henrik Sunniva Ivar Astrid Nils Signe Anders Maja Erik',
    'Lindqvist, Solheim, Ivarsson, Norring, Juhl, Dahl, Ekström, Nygaard',
  ),
  spoken(1, 'Paola Luca Chiara Matteo Elena Davide Silvia Marco', 'Marchetti, Castelli, Ricci, Fontana, Greco, Bianchi, Gallo'),
  spoken(1, 'Zofia Milo Kasia Tomasz Ewa Jakub Hanna Piotr', 'Nowak, Wrona, Sikora, Mazur, Kubiak, Lis'),
  spoken(1, 'Amara Kofi Idris Yara Selin Emre Ama Nadia Samir Leila', 'Okafor, Danso, Osei, Haddad, Mensah, Benali, Demir'),
]
