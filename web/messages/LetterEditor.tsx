// The editor, fetched when the first composer opens; until it is here the letter can be read in its place.

import { lazy, Suspense } from 'react'
import type { EditorProps } from './Editor.tsx'
import css from './LetterEditor.module.css'

const Editor = lazy(() => import('./Editor.tsx'))

export function LetterEditor(props: EditorProps) {
  return (
    <div className={css.place}>
      <Suspense fallback={<div className={css.waiting}>{props.value}</div>}>
        <Editor {...props} />
      </Suspense>
    </div>
  )
}
