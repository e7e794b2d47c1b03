// Deutsch, ganz.

import { form, links, refusals, trouble } from '#core/languages/de/doors.ts'
import { letters } from '#core/languages/de/letters.ts'
import { page } from '#core/languages/de/page.ts'
import { remedies } from '#core/languages/de/remedies.ts'
import { time } from '#core/languages/de/time.ts'
import type { Words } from '#core/languages/words.ts'

export const de: Words = {
  name: 'Deutsch',
  calls: 'whole',
  someone: 'Jemand von uns',
  us: 'uns',
  or: 'oder',
  money: { locale: 'de-DE', unit: 'symbol' },
  time,
  letters,
  page,
  form,
  links,
  refusals,
  trouble,
  remedies,
  common: [
    'der',
    'die',
    'das',
    'und',
    'ich',
    'nicht',
    'ist',
    'ein',
    'eine',
    'mit',
    'sie',
    'habe',
    'haben',
    'zu',
    'auf',
    'aber',
    'wir',
    'mir',
    'für',
    'bei',
    'von',
    'noch',
    'auch',
    'den',
    'es',
  ],
}
