// Bringing a mail back before it leaves: its text becomes the draft again, on top of anything that was begun since.

import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import { call, type Sent } from '#web/platform/call.ts'
import { now } from '#web/platform/clock.ts'
import { notify } from '#web/platform/notices.ts'
import { sentenceOf } from '#web/platform/refused.ts'
import { offerUndo, withdrawUndo } from '#web/ui/offer-undo.tsx'
import { broughtBack, type Written } from './draft-store.ts'
import type { Draft } from './use-draft.ts'

type MessageId = Sent<'messages.bringBack'>['messageId']
type About = { draft: Draft; fresh: Written; customer: string; onBack: () => void }

export function useBringBack({ draft, fresh, customer, onBack }: About) {
  const client = useQueryClient()
  const latest = useRef({ draft, fresh, onBack })
  useEffect(() => {
    latest.current = { draft, fresh, onBack }
  })

  const bringBack = useCallback(
    async (messageId: MessageId) => {
      try {
        const back = await call('messages.bringBack', { messageId })
        const { draft, fresh, onBack } = latest.current
        withdrawUndo(messageId)
        draft.write(broughtBack(back, draft.written, fresh))
        onBack()
      } catch (thrown) {
        notify(sentenceOf(thrown))
      }
      void client.invalidateQueries()
    },
    [client],
  )

  /** For as long as the mail is still here. */
  const offer = useCallback(
    (messageId: MessageId, leavesAt: string) => {
      offerUndo({
        id: messageId,
        words: `Leaves for ${customer} in a moment.`,
        verb: 'Bring it back',
        forMs: Math.max(0, Date.parse(leavesAt) - Date.parse(now())),
        undo: () => void bringBack(messageId),
      })
    },
    [bringBack, customer],
  )

  return { bringBack, offer }
}
