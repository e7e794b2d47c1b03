// Oneself at the foot of the rail: light or dark, the keys, and the way out.

import { Menu, useMantineColorScheme } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useActs } from '#web/platform/keys.ts'
import { useMe, useSignOut } from '#web/platform/session.ts'
import { Avatar } from './Avatar.tsx'
import { Kbd } from './Kbd.tsx'
import rail from './Rail.module.css'

const schemes = [
  { scheme: 'light', words: 'Light', look: 'Make it light' },
  { scheme: 'dark', words: 'Dark', look: 'Make it dark' },
  { scheme: 'auto', words: 'As my system', look: 'Light or dark as my system' },
] as const

export function Me({ onAllKeys }: { onAllKeys: () => void }) {
  const me = useMe().data
  const signOut = useSignOut()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  usePersonalActs(setColorScheme, signOut)
  if (me === undefined) return null
  return (
    <Menu position="right-end" width={220}>
      <Menu.Target>
        <button type="button" className={rail.place} data-end>
          <Avatar name={me.member.firstName} who="me" />
          {me.member.firstName}
          <span className="only-heard">: theme, keys, account, sign out</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{`${me.member.name}, ${me.organisation.name}`}</Menu.Label>
        {schemes.map(({ scheme, words }) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={colorScheme === scheme}
            rightSection={colorScheme === scheme ? '✓' : null}
            onClick={() => setColorScheme(scheme)}
          >
            {words}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item rightSection={<Kbd keys="?" />} onClick={onAllKeys}>
          All keys
        </Menu.Item>
        <Menu.Item component="a" href="/guide" target="_blank" rel="noreferrer">
          Guide
        </Menu.Item>
        <Menu.Item component={Link} to="/settings/account">
          Your account
        </Menu.Item>
        <Menu.Item onClick={signOut}>Sign out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** The same in the command palette. */
function usePersonalActs(setColorScheme: (scheme: (typeof schemes)[number]['scheme']) => void, signOut: () => void): void {
  const navigate = useNavigate()
  useActs(
    [
      ...schemes.map(({ scheme, look }) => ({ label: look, run: () => setColorScheme(scheme) })),
      { label: 'Your account', run: () => void navigate({ to: '/settings/$section', params: { section: 'account' } }) },
      { label: 'Sign out', run: signOut },
    ],
    { scope: 'everywhere' },
  )
}
