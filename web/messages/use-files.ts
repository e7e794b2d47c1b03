// Files with the draft of a letter: read here, kept on the server at once, so that they survive a reload as the words do.

import { attachmentLimits } from '#core/messages/limits.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '#web/platform/answers.ts'
import type { Got, Sent } from '#web/platform/call.ts'
import { notify } from '#web/platform/notices.ts'

type Waiting = Got<'cases.show'>['attached']

export function useFiles(caseId: Sent<'messages.attach'>['caseId'], all: Waiting) {
  const [isBusy, setBusy] = useState(false)
  const client = useQueryClient()
  const attach = useAct('messages.attach')
  const detach = useAct('messages.detach')
  /** Taken off here, while the desk may still list them: a letter sent now goes without. */
  const [off, setOff] = useState<readonly Waiting[number]['id'][]>([])

  /** One after the other, in their order. The server's refusal of one is shown, and the others still come. */
  async function add(files: readonly File[]): Promise<void> {
    setBusy(true)
    for (const file of files) {
      if (file.size > attachmentLimits.each) notify(`${file.name} is larger than the 10 MB that a file can have. A link to it would do.`)
      else if (file.size === 0) notify(`${file.name} is empty.`)
      else await send(file)
    }
    // A letter sent now takes what the desk lists, so the desk has to know first.
    await client.invalidateQueries({ queryKey: ['cases.show'] })
    setBusy(false)
  }

  async function send(file: File): Promise<void> {
    const content = await base64Of(file).catch(() => null)
    if (content === null) return notify(`${file.name} could not be read.`)
    const name =
      file.name
        .replace(/\p{Cc}/gu, ' ')
        .slice(-200)
        .trim() || 'file'
    await attach.mutateAsync({ caseId, name, type: file.type.slice(0, 100) || 'application/octet-stream', content }).catch(() => undefined) // shown by the act itself
  }

  function remove(attachmentId: Waiting[number]['id']): void {
    setOff((before) => [...before, attachmentId])
    const stays = () => setOff((before) => before.filter((id) => id !== attachmentId))
    detach.mutateAsync({ caseId, attachmentId }).catch(stays) // said by the act itself
  }

  return { all: all.filter(({ id }) => !off.includes(id)), add, isBusy, remove }
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : '')
    reader.onerror = () => reject(reader.error ?? new Error('not readable'))
    reader.readAsDataURL(file)
  })
}
