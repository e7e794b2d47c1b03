// Noting what the customer chose, on the phone or in person: one key for each letter.

import { useAct } from '#web/platform/answers.ts'
import type { Sent } from '#web/platform/call.ts'
import { useKeys } from '#web/platform/keys.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import type { OfferedOption } from './OptionsOffered.tsx'
import css from './Options.module.css'

type Props = { caseId: Sent<'cases.choose'>['caseId']; customer: string; options: readonly OfferedOption[]; onClose: () => void }

export function Choose({ caseId, customer, options, onClose }: Props) {
  const act = useAct('cases.choose', { shown: true, onDone: onClose })
  const choose = (letter: OfferedOption['letter']) => {
    if (!act.isPending) act.mutate({ caseId, letter })
  }
  useKeys(
    Object.fromEntries(
      options.map(({ letter, title }) => [letter, { label: `${customer} chose ${letter}: ${title}`, run: () => choose(letter) }]),
    ),
    { scope: 'dialog' },
  )
  return (
    <Dialog title={`What did ${customer} choose?`} opened onClose={onClose}>
      <div className={css.choices}>
        {options.map(({ id, letter, title }) => (
          <Button key={id} wide keys={letter} busy={act.isPending} onClick={() => choose(letter)}>
            {title}
          </Button>
        ))}
      </div>
      <Refusal of={act.error} />
    </Dialog>
  )
}
