// The editor, fetched when the first composer opens; until it is here the letter can be read in its place, and who asks to write is remembered.

import { lazy, Suspense, useImperativeHandle, useRef } from 'react'
import type { EditorProps } from './Editor.tsx'
import { PlainEditor } from './PlainEditor.tsx'
import css from './LetterEditor.module.css'

const Editor = lazy(() => import('./Editor.tsx').catch(() => ({ default: PlainEditor })))

export function LetterEditor(props: Omit<EditorProps, 'isWanted'>) {
  const isWanted = useRef(false)
  const want = () => {
    isWanted.current = true
  }
  return (
    <div className={css.place}>
      <Suspense fallback={<Waiting value={props.value} hold={props.hold} onWanted={want} />}>
        <Editor {...props} isWanted={isWanted} />
      </Suspense>
    </div>
  )
}

function Waiting({ value, hold, onWanted }: Pick<EditorProps, 'value' | 'hold'> & { onWanted: () => void }) {
  useImperativeHandle(hold, () => ({ focus: onWanted, text: () => value, pick: onWanted, replace: onWanted, show: onWanted }))
  return <div className={css.waiting}>{value}</div>
}
