// Says on every page, to administrators only, that the disk under the records is getting full. It goes when there is room again.

import { useAnswer } from '#web/platform/answers.ts'
import { useMay } from '#web/platform/session.ts'
import css from './RoomBanner.module.css'

/** Milliseconds between looks: no news tell how full a disk is. */
const nowAndThen = 60_000

const sentences = {
  low: (left: string) => `The disk under your records is getting full: ${left} left. Make room soon.`,
  scarce: (left: string) => `The disk under your records is nearly full: ${left} left. Make room now; without it nothing can be kept.`,
  full: () =>
    'The disk under your records is full. Make room, and work goes on by itself. Nothing that was taken in is lost; mail waits outside.',
}

export function RoomBanner() {
  const told = useMay('room.see')
  const room = useAnswer('notices.room', {}, { on: told, every: nowAndThen }).data?.room
  return <div role="status">{room && room.level !== 'enough' && <p className={css.banner}>{sentences[room.level](room.left)}</p>}</div>
}
