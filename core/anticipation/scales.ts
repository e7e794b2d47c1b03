// The three scales in words, so that two people rate alike. The steps are those of FMEA (1 to 10); the words are ours, for service.

export type Scale = { title: string; question: string; steps: readonly [string, ...string[]] }

/** `steps[0]` is 1. */
export const scales: Record<'severity' | 'occurrence' | 'detection', Scale> = {
  severity: {
    title: 'Severity',
    question: 'When it happens, how bad is it for the customer?',
    steps: [
      'Nobody would notice',
      'A moment of irritation',
      'Irritation that is remembered',
      'An inconvenience',
      'An inconvenience with effort of their own',
      'Time or money is lost',
      'Much time or money, or a day that mattered',
      'A serious loss, or a customer who is vulnerable',
      'A law or a right is broken',
      'Harm to somebody',
    ],
  },
  occurrence: {
    title: 'Occurrence',
    question: 'How often does it happen here?',
    steps: [
      'Cannot happen, by the way it is built',
      'Not yet here; elsewhere it has',
      'Once or twice a year',
      'A few times a year',
      'About once a month',
      'Two or three times a month',
      'About once a week',
      'Several times a week',
      'About every day',
      'Several times a day',
    ],
  },
  detection: {
    title: 'Detection',
    question: 'Would we notice before the customer does?',
    steps: [
      'It stops itself before anybody is touched',
      'We always notice first',
      'We nearly always notice first',
      'We mostly notice first',
      'We notice first more often than not',
      'Half of the time the customer tells us',
      'More often than not the customer tells us',
      'The customer mostly tells us',
      'We hardly ever notice first',
      'Only the customer can tell us',
    ],
  },
}

export const scaleNames = Object.keys(scales) as (keyof typeof scales)[]

/** "7 · Much time or money, or a day that mattered" */
export function stepInWords(scale: keyof typeof scales, step: number): string {
  return `${step} · ${scales[scale].steps[step - 1] ?? ''}`
}
