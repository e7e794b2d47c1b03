// What somebody does first with an Amends of their own, and whether it is done: read from what is there. Pure.

export type FirstStep = { title: string; why: string; to: string; isDone: boolean }

type There = { brands: readonly { name: string; mailbox: string; slug: string }[]; members: number; sending: boolean; cases: number }

/** The founding gives a brand a mailbox that no mail can reach; an address of their own ends otherwise. */
const isPlaceholder = (mailbox: string) => mailbox.endsWith('.localhost')

export function stepsFrom({ brands, members, sending, cases }: There): FirstStep[] {
  const [first] = brands
  const placeholder = brands.find(({ mailbox }) => isPlaceholder(mailbox))
  return [
    {
      title: 'Try a complaint',
      why: 'Write to yourself through your complaint form, as a customer would. It stands here as a case at once.',
      to: `/f/${first?.slug ?? ''}`,
      isDone: cases > 0,
    },
    {
      title: 'Make the brand yours',
      why: placeholder
        ? `${placeholder.mailbox} is only a placeholder. Put in the address that customers write to, your opening hours and your colour.`
        : 'Its mailbox, opening hours and colour.',
      to: '/settings/brands',
      isDone: placeholder === undefined,
    },
    {
      title: 'Let mail in and out',
      why: sending
        ? 'Mail leaves through your server.'
        : 'Until a mail server is set up, each letter waits in the mail preview. See what to set.',
      to: '/settings/mail',
      isDone: sending,
    },
    {
      title: 'Invite your colleagues',
      why: 'Each gets a link, a role, and an amount that they may grant without asking.',
      to: '/settings/members',
      isDone: members > 1,
    },
  ]
}

export function areDone(steps: readonly FirstStep[]): boolean {
  return steps.every(({ isDone }) => isDone)
}
