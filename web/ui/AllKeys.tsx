// "?": every key that answers on this screen, with its verb; and the switch that puts single letters to rest.

import { Switch } from '@mantine/core'
import { useAllActs, useLetters, type Scope } from '#web/platform/keys.ts'
import { Dialog } from './Dialog.tsx'
import { Kbd } from './Kbd.tsx'
import css from './AllKeys.module.css'

const headings: Record<Scope, string> = {
  notice: 'For a moment',
  dialog: 'Here',
  part: 'Here',
  screen: 'On this screen',
  everywhere: 'Everywhere',
}

export function AllKeys({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const letters = useLetters()
  const all = useAllActs().flatMap(({ scope, sequence, key }) => (sequence === null ? [] : [{ scope, sequence, key }]))
  const groups = Map.groupBy(all, ({ scope }) => headings[scope])
  return (
    <Dialog title="All keys" opened={opened} onClose={onClose} wide>
      <div className={css.groups}>
        {[...groups].map(([heading, keys]) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <dl>
              {keys.map(({ sequence, key }) => (
                <div key={sequence} className={css.row}>
                  <dt>{key.label}</dt>
                  <dd>
                    <Kbd keys={sequence} />
                    <span className="only-heard">{sequence}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch
        mt="lg"
        label="Single letters act"
        description="They always rest while you write. Ctrl and Alt keys stay either way."
        checked={letters.on}
        onChange={(event) => letters.turn(event.currentTarget.checked)}
      />
    </Dialog>
  )
}
