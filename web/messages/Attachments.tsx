// What is attached to a message: its name and size, to keep as a file; pictures can be seen at once, plain text in a page of its own.
// The server decides what may be looked at; anything else only ever comes as a file.

import { Icon } from '#web/ui/Icon.tsx'
import type { MessageShown } from './message-shown.ts'
import { sizeOf } from './size.ts'
import css from './Attachments.module.css'

/** Bytes up to which a picture is shown without being asked for. */
const small = 5_000_000
const picture = /^image\/(?:png|jpeg|gif|webp)$/

export function Attachments({ of: message }: { of: MessageShown }) {
  if (message.attachments.length === 0) return null
  return (
    <ul className={css.attachments} aria-label="Attachments">
      {message.attachments.map(({ name, type, bytes }, n) => {
        const address = `/api/messages/${message.id}/attachments/${n}`
        const mayLook = picture.test(type) || type === 'text/plain'
        return (
          // oxlint-disable-next-line react/no-array-index-key -- their place is their name: two files may be called alike
          <li key={n}>
            {picture.test(type) && bytes <= small && (
              <a href={`${address}?look=yes`} target="_blank" rel="noreferrer" tabIndex={-1} aria-hidden="true">
                <img src={`${address}?look=yes`} alt="" loading="lazy" />
              </a>
            )}
            <p>
              <Icon name="clip" size={12} />
              <a href={address} download={name} title={`Keep ${name} as a file`}>
                {name}
              </a>
              <span>{sizeOf(bytes)}</span>
              {mayLook && (
                <a href={`${address}?look=yes`} target="_blank" rel="noreferrer" aria-label={`Look at ${name}`}>
                  Look
                </a>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
