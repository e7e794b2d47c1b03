// A mail as it was dressed, when somebody asks for it: in a frame that may run nothing. The page in it carries a policy of its own, because
// a frame written into this page would take on ours, and then no picture could ever be shown. Remote pictures stay away until asked for.

import { useState } from 'react'
import { Button } from '#web/ui/Button.tsx'
import type { MessageShown } from './message-shown.ts'
import css from './Dressed.module.css'

export function Dressed({ of: message, name }: { of: MessageShown; name: string }) {
  const [isShown, show] = useState(false)
  const [withPictures, setWithPictures] = useState(false)
  if (message.dressed === 'no') return null
  return (
    <div className={css.dressed}>
      <div className={css.acts}>
        <Button look="quiet" small aria-expanded={isShown} onClick={() => show(!isShown)}>
          {isShown ? 'Show the words alone' : 'Show as it was formatted'}
        </Button>
        {isShown && message.dressed === 'with-remote-pictures' && !withPictures && (
          <Button look="quiet" small title="Their sender can see that the mail was read" onClick={() => setWithPictures(true)}>
            Show remote pictures
          </Button>
        )}
      </div>
      {isShown && (
        <iframe
          className={css.frame}
          title={`The mail of ${name} as it was formatted`}
          src={`/api/messages/${message.id}/dressed${withPictures ? '?pictures=yes' : ''}`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          referrerPolicy="no-referrer"
        />
      )}
    </div>
  )
}
