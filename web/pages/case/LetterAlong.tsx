// What goes along with the letter, as chips to press: the options, the explanation, and the private page, which always does.

import type { Desk } from '#web/cases/desk.ts'
import { Files } from '#web/messages/Files.tsx'
import type { useFiles } from '#web/messages/use-files.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { lettersOf, type Prepared } from '#web/remedies/prepared.ts'
import type { useAlong } from './use-along.ts'
import css from './LetterAlong.module.css'

type Props = { along: ReturnType<typeof useAlong>; options: Prepared[]; desk: Desk; files: ReturnType<typeof useFiles> }

export function LetterAlong({ along, options, desk, files }: Props) {
  return (
    <>
      {along.mayOffer && (
        <Toggle
          on={along.withOptions}
          words={`Options ${lettersOf(options)}`}
          title={along.hinders ?? undefined}
          disabled={along.hinders !== null}
          onTurn={along.turnOptions}
        />
      )}
      {along.mayExplain && <Toggle on={along.explains} words="This letter explains" onTurn={along.turnExplains} />}
      <a className={css.chip} href={desk.customerPage} target="_blank" rel="noreferrer" title="The link to it goes along with every letter">
        <Icon name="eye" size={12} />
        Private page
      </a>
      <Files files={files} />
    </>
  )
}

type ToggleProps = { on: boolean; words: string; title?: string | undefined; disabled?: boolean; onTurn: (on: boolean) => void }

function Toggle({ on, words, title, disabled = false, onTurn }: ToggleProps) {
  return (
    <button type="button" className={css.chip} aria-pressed={on} title={title} disabled={disabled} onClick={() => onTurn(!on)}>
      <Icon name={on ? 'tick' : 'plus'} size={12} />
      {words}
    </button>
  )
}
