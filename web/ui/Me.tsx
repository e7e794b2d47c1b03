// Oneself at the foot of the rail: light or dark, the keys, and the way out.

import { Menu, useMantineColorScheme } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMe, useSignOut } from '#web/platform/session.ts'
import { Avatar } from './Avatar.tsx'
import { Kbd } from './Kbd.tsx'
import rail from './Rail.module.css'

const schemes = [
  { scheme: 'light', words: 'Light' },
  { scheme: 'dark', words: 'Dark' },
  { scheme: 'auto', words: 'As my system' },
] as const

export function Me({ onAllKeys }: { onAllKeys: () => void }) {
  const me = useMe().data
  const signOut = useSignOut()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
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
