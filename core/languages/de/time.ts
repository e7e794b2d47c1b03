// Deutsch: Zeiten, wie eine Kundin oder ein Kunde sie liest.

import type { Words } from '#core/languages/words.ts'

export const time: Words['time'] = {
  locale: 'de-DE',
  today: 'heute',
  tomorrow: 'morgen',
  yesterday: 'gestern',
  date: '{weekday}, {day}. {month}',
  dateOfYear: '{weekday}, {day}. {month} {year}',
  plainDate: '{day}. {month} {year}',
  clock: { noon: '12 Uhr', full: '{h}:{mm} Uhr', onTheHour: '{h} Uhr' },
  moment: { near: '{date}, {clock}', far: '{date}, {clock}' },
  on: { near: '{date} um {clock}', far: 'am {date}, um {clock}' },
  by: { near: '{date} bis {clock}', far: 'bis {date}, {clock}' },
  until: { near: '{date} bis {clock}', far: 'bis {date}, {clock}' },
  from: { near: '{date} ab {clock}', far: 'ab {date}, {clock}' },
}
