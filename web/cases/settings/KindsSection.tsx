// Settings → Kinds of mistake: in their groups and order, with what suggests them. A retired one is one click from coming back.

import { useEffect, useRef, useState } from 'react'
import { groupedKinds, offeredOf } from '#core/cases/own-kinds.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { useMay } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Line, Lines, RetiredLines, Terms } from '#web/ui/Lines.tsx'
import { offerUndo } from '#web/ui/offer-undo.tsx'
import { ReadOnly } from '#web/ui/ReadOnly.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { type Kind, lossWords } from './kind.ts'
import { KindForm } from './KindForm.tsx'
import css from './KindsSection.module.css'

const lead = 'What goes wrong, in your words. Cases are sorted by it, remedies fit it, and the words of a complaint suggest it.'
/** Milliseconds for which a retired kind can be brought back with one key. */
const undoFor = 10_000

export function KindsSection() {
  const answer = useAnswer('kinds.list', {})
  const mayChange = useMay('settings.kinds')
  const [asked, setAsked] = useState<Kind | 'add' | null>(null)
  const kinds = answer.data?.kinds ?? []
  return (
    <Section title="Kinds of mistake" lead={lead} acts={mayChange && <Button onClick={() => setAsked('add')}>Add a kind</Button>}>
      <ReadOnly ability="settings.kinds" />
      <Refusal of={answer.error} />
      {groupedKinds(kinds).map((group) => (
        <section key={group.group} className={css.group} aria-label={group.title}>
          <h3>{group.title}</h3>
          <Lines>
            {group.kinds.map((kind, place) => (
              <Line
                key={kind.name}
                acts={mayChange && <Acts kind={kind} place={place} among={group.kinds} onChange={() => setAsked(kind)} />}
              >
                <Words kind={kind} />
              </Line>
            ))}
          </Lines>
        </section>
      ))}
      <Retired kinds={kinds} mayChange={mayChange} />
      {asked !== null && <KindForm kind={asked === 'add' ? null : asked} onClose={() => setAsked(null)} />}
    </Section>
  )
}

function Words({ kind: { title, loss, words, seedTitle } }: { kind: Kind }) {
  return (
    <>
      <h4>{title}</h4>
      <Terms>
        <span>{lossWords[loss]}</span>
        {words.length > 0 && <span>{`Suggested by ${words.map((one) => `“${one}”`).join(', ')}`}</span>}
        {seedTitle === null && <span>Your own</span>}
        {seedTitle !== null && seedTitle !== title && <span>{`Was “${seedTitle}”`}</span>}
      </Terms>
    </>
  )
}

type ActsProps = { kind: Kind; place: number; among: readonly Kind[]; onChange: () => void }

function Acts({ kind, place, among, onChange }: ActsProps) {
  const bringBack = useAct('kinds.bringBack')
  const retire = useAct('kinds.retire', {
    onDone: () =>
      offerUndo({
        id: `kind-${kind.name}`,
        words: `“${kind.title}” is retired. Old cases keep it.`,
        verb: 'Offer it again',
        forMs: undoFor,
        undo: () => bringBack.mutate({ kindName: kind.name }),
      }),
  })
  return (
    <>
      <Move kind={kind} place={place} among={among} />
      <Button
        small
        look="quiet"
        busy={retire.isPending}
        aria-label={`Retire “${kind.title}”`}
        onClick={() => retire.mutate({ kindName: kind.name })}
      >
        Retire
      </Button>
      <Button small aria-label={`Change “${kind.title}”`} onClick={onChange}>
        Change
      </Button>
    </>
  )
}

/** Up and down in its group. The row goes elsewhere with what was pressed, so the focus goes along; at an end it is on the way back. */
function Move({ kind, place, among }: Pick<ActsProps, 'kind' | 'place' | 'among'>) {
  const up = useRef<HTMLButtonElement>(null)
  const down = useRef<HTMLButtonElement>(null)
  const pressed = useRef<'up' | 'down' | null>(null)
  const order = useAct('kinds.order')
  useEffect(() => {
    if (pressed.current === null) return
    const [same, other] = pressed.current === 'up' ? [up, down] : [down, up]
    pressed.current = null
    ;(same.current ?? other.current)?.focus()
  }, [place])
  const move = (way: 'up' | 'down') => {
    const [names, to] = [among.map(({ name }) => name), place + (way === 'up' ? -1 : 1)]
    pressed.current = way
    order.mutate({ names: names.with(place, names[to] ?? kind.name).with(to, kind.name) })
  }
  return (
    <>
      {place > 0 && (
        <Button ref={up} small look="quiet" busy={order.isPending} aria-label={`Move “${kind.title}” up`} onClick={() => move('up')}>
          ↑
        </Button>
      )}
      {place < among.length - 1 && (
        <Button ref={down} small look="quiet" busy={order.isPending} aria-label={`Move “${kind.title}” down`} onClick={() => move('down')}>
          ↓
        </Button>
      )}
    </>
  )
}

function Retired({ kinds, mayChange }: { kinds: readonly Kind[]; mayChange: boolean }) {
  const bringBack = useAct('kinds.bringBack')
  const retired = kinds.filter((kind) => !offeredOf(kinds).includes(kind))
  return (
    <RetiredLines count={retired.length} lead="Old cases keep them, and one can still look for those cases in the queue.">
      {retired.map((kind) => (
        <Line
          key={kind.name}
          acts={
            mayChange && (
              <Button
                small
                busy={bringBack.isPending}
                aria-label={`Offer “${kind.title}” again`}
                onClick={() => bringBack.mutate({ kindName: kind.name })}
              >
                Offer it again
              </Button>
            )
          }
        >
          <Words kind={kind} />
        </Line>
      ))}
    </RetiredLines>
  )
}
