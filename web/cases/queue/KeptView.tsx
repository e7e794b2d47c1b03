// The narrowed view under a name: keep it, or, once kept, rename it, move it, or remove it. It is one's own; colleagues keep theirs.

import { Menu, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { call, type Got } from '#web/platform/call.ts'
import { useActs, type Key } from '#web/platform/keys.ts'
import { notify } from '#web/platform/notices.ts'
import { sentenceAt, sentenceOf } from '#web/platform/refused.ts'
import { Button } from '#web/ui/Button.tsx'
import { FormDialog } from '#web/ui/FormDialog.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import { isSameView, narrowingOf, type QueueSearch } from './queue-search.ts'

/** Milliseconds for which a view that was removed can be had back. */
const offered = 10_000

type View = Got<'views.list'>['views'][number]
type Props = { search: QueueSearch; onGo: (search: QueueSearch) => void }

export function KeptView({ search, onGo }: Props) {
  const views = useAnswer('views.list', {}).data?.views ?? []
  const [names, setNames] = useState(false)
  const order = useAct('views.order')
  const at = views.findIndex(({ filter }) => isSameView(search, filter))
  const kept = views[at] ?? null
  const remove = useRemoval(kept, () => onGo(search.view ? { view: search.view } : {}))
  function move(by: number): void {
    const ids = views.map(({ id }) => id)
    const [id] = ids.splice(at, 1)
    if (id) order.mutate({ viewIds: ids.toSpliced(at + by, 0, id) })
  }
  const acts: Key[] =
    kept === null
      ? [{ label: 'Keep this view', run: () => setNames(true) }]
      : [
          { label: 'Rename it', run: () => setNames(true) },
          ...(at > 0 ? [{ label: 'Move it up', run: () => move(-1) }] : []),
          ...(at < views.length - 1 ? [{ label: 'Move it down', run: () => move(1) }] : []),
          { label: 'Remove it', run: () => remove.mutate({ viewId: kept.id }) },
        ]
  useActs(kept === null ? acts : acts.map(({ label, run }) => ({ label: `${label}: ${kept.name}`, run })), { scope: 'screen' })
  return (
    <>
      {kept === null ? (
        <Button small onClick={() => setNames(true)}>
          Keep this view
        </Button>
      ) : (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button small>{`Kept as “${kept.name}”`}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {acts.map(({ label, run }) => (
              <Menu.Item key={label} onClick={run}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {names && <NameView search={search} kept={kept} onClose={() => setNames(false)} />}
    </>
  )
}

/** With the way back: it comes last among the views again, also when the bar has closed meanwhile. */
function useRemoval(kept: View | null, onRemoved: () => void) {
  const client = useQueryClient()
  const restore = ({ name, filter }: View) =>
    void call('views.keep', { name, filter })
      .catch((thrown: unknown) => notify(sentenceOf(thrown)))
      .then(() => client.invalidateQueries())
  return useAct('views.remove', {
    onDone: () => {
      onRemoved()
      if (kept) offerUndo({ id: kept.id, words: `“${kept.name}” was removed.`, verb: 'Undo', forMs: offered, undo: () => restore(kept) })
    },
  })
}

function NameView({ search, kept, onClose }: { search: QueueSearch; kept: View | null; onClose: () => void }) {
  const [name, setName] = useState(kept?.name ?? '')
  const keep = useAct('views.keep', { shown: true, onDone: onClose })
  const change = useAct('views.change', { shown: true, onDone: onClose })
  const act = kept === null ? keep : change
  const filter = { view: search.view ?? ('team' as const), ...narrowingOf(search) }
  return (
    <FormDialog
      title={kept === null ? 'Keep this view' : 'Rename this view'}
      verb={kept === null ? 'Keep it' : 'Rename it'}
      onClose={onClose}
      act={act}
      fields={['name']}
      ready={name.trim() !== ''}
      onDo={() => (kept === null ? keep.mutate({ name, filter }) : change.mutate({ viewId: kept.id, name }))}
    >
      <TextInput
        label="Its name"
        description="It stands among your views; colleagues keep their own."
        data-autofocus
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={sentenceAt(act.error, 'name')}
      />
    </FormDialog>
  )
}
