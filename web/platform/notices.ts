// Short calm notices at the edge of the screen. A refusal is not an alarm: ink on paper, one sentence, gone after a while.

import { notifications } from '@mantine/notifications'
import { words } from './words.ts'

/** Milliseconds: time to read one sentence twice. */
const readingTime = 7000

export function notify(sentence: string): void {
  notifications.show({
    id: sentence,
    message: sentence,
    autoClose: readingTime,
    withBorder: true,
    closeButtonProps: { 'aria-label': words.close },
  })
}
