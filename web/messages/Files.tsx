// The files that go along with a letter, as chips that can be taken away, and the paper clip that adds one.

import { useId, useRef } from 'react'
import { Icon } from '#web/ui/Icon.tsx'
import { sizeOf } from './size.ts'
import type { useFiles } from './use-files.ts'
import css from './Files.module.css'

export function Files({ files }: { files: ReturnType<typeof useFiles> }) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className={css.add}
        aria-busy={files.isBusy || undefined}
        disabled={files.isBusy}
        title="Up to 10 MB each, 25 MB together"
        onClick={() => input.current?.click()}
      >
        <Icon name="clip" size={12} />
        {files.isBusy ? 'Attaching' : 'Attach'}
      </button>
      <label className="only-heard" htmlFor={id}>
        Files to attach
      </label>
      <input
        id={id}
        ref={input}
        className={css.input}
        type="file"
        multiple
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          void files.add([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
      {files.all.map(({ id: fileId, name, bytes }) => (
        <span key={fileId} className={css.file}>
          <span title={name}>{name}</span>
          <small>{sizeOf(bytes)}</small>
          <button type="button" aria-label={`Take ${name} away`} onClick={() => files.remove(fileId)}>
            <Icon name="close" size={12} />
          </button>
        </span>
      ))}
    </>
  )
}
