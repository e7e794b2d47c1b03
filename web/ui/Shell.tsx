// The frame of every page for somebody who is signed in: rail, live line, offline banner, keys. The page fills the rest and scrolls
// in its own parts.

import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react'
import { isSignedOut, useAnswer } from '#web/platform/answers.ts'
import { useKeys } from '#web/platform/keys.ts'
import { useLive } from '#web/platform/live.ts'
import { places } from '#web/platform/places.ts'
import { useMe } from '#web/platform/session.ts'
import { AllKeys } from './AllKeys.tsx'
import { OfflineBanner } from './OfflineBanner.tsx'
import { InShell } from './Paper.tsx'
import { Rail } from './Rail.tsx'
import { Trouble } from './Trouble.tsx'
import css from './Shell.module.css'

const Commands = lazy(() => import('./Commands.tsx'))

/** What opens over every page when somebody admits a mistake; a page knows it, the frame only opens it. */
type Admission = ComponentType<{ onClose: () => void }>

export function Shell({ admission, banner }: { admission: Admission; banner?: ReactNode }) {
  const me = useMe()
  if (me.data !== undefined) return <SignedIn abilities={me.data.abilities} admission={admission} banner={banner} />
  if (me.error === null || isSignedOut(me.error)) return null
  return <Trouble thrown={me.error} again={() => void me.refetch()} />
}

function SignedIn({ abilities, admission: Admit, banner }: { abilities: readonly string[]; admission: Admission; banner: ReactNode }) {
  const [allKeys, setAllKeys] = useState(false)
  useLive()
  const [commands, setCommands] = useState(0)
  const [admits, setAdmits] = useState(false)
  useKeys(
    {
      '?': { label: 'Show all keys', run: () => setAllKeys(true) },
      a: { label: 'Admit a mistake', run: () => setAdmits(true) },
      'ctrl+k': { label: 'Find a verb', run: () => setCommands((asked) => asked + 1) },
    },
    { scope: 'everywhere' },
  )
  const late = useAnswer('cases.counts', { fireDrills: 'with' }, { on: abilities.includes('cases.see') })
  const unread = useAnswer('notices.count', { fireDrills: 'with' })
  const reviews = useAnswer('reviews.waiting', {}, { on: abilities.includes('reviews.see') })
  const open = places.filter((place) => abilities.includes(place.ability))
  return (
    <div className={css.shell}>
      <a href="#page" className={css.skip}>
        Skip to the page
      </a>
      <div className={css.above}>
        <OfflineBanner />
        {banner}
      </div>
      <Rail
        places={open}
        counts={{ '/': late.data?.lateSoon ?? 0, '/reviews': reviews.data?.waiting ?? 0, '/notices': unread.data?.unread ?? 0 }}
        onAllKeys={() => setAllKeys(true)}
        onAdmit={() => setAdmits(true)}
      />
      <main id="page" className={css.page} tabIndex={-1}>
        <InShell value={true}>
          <Outlet />
        </InShell>
      </main>
      <Suspense>{admits && <Admit onClose={() => setAdmits(false)} />}</Suspense>
      <Suspense>{commands > 0 && <Commands asked={commands} />}</Suspense>
      <AllKeys opened={allKeys} onClose={() => setAllKeys(false)} />
    </div>
  )
}
