// English: times as a customer reads them. `near` is for yesterday, today and tomorrow, `far` for a dated day.

export const time = {
  locale: 'en-GB',
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  /** A day of this year, one of another year, and a day without its weekday. */
  date: '{weekday} {day} {month}',
  dateOfYear: '{weekday} {day} {month} {year}',
  plainDate: '{day} {month} {year}',
  /** {h} is the hour, {hh} the hour with two digits. */
  clock: { noon: 'noon', full: '{hh}:{mm}', onTheHour: '{hh}:{mm}' },
  moment: { near: '{date}, {clock}', far: '{date}, {clock}' },
  on: { near: '{date}, {clock}', far: 'on {date}, {clock}' },
  by: { near: '{date} by {clock}', far: 'by {date}, {clock}' },
  until: { near: '{date} until {clock}', far: 'until {date}, {clock}' },
  from: { near: '{date} from {clock}', far: 'from {date}, {clock}' },
}
