// "Send a test mail": to one's own address or another, from a brand's mailbox, and beneath it how far the last one came.

import { NativeSelect, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { isInUse } from '#core/people/brands/in-use.ts'
import { useAct, useAnswer } from '#web/platform/answers.ts'
import { sentenceAt } from '#web/platform/refused.ts'
import { useMe } from '#web/platform/session.ts'
import { Button } from '#web/ui/Button.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { TestFound } from './TestFound.tsx'
import { useTests } from './use-tests.ts'
import css from './MailSection.module.css'

export function SendTest() {
  const own = useMe().data?.member.email ?? ''
  const brands = (useAnswer('people.brands', {}).data?.brands ?? []).filter(isInUse)
  const [to, setTo] = useState<string | null>(null)
  const [brandId, setBrandId] = useState('')
  const act = useAct('mailTests.begin', { shown: true })
  const test = useTests().find(({ way }) => way === 'out')
  function send(event: FormEvent): void {
    event.preventDefault()
    const brand = brands.find(({ id }) => id === brandId)
    act.mutate({ way: 'out', ...(to === null ? {} : { to }), ...(brand ? { brandId: brand.id } : {}) })
  }
  return (
    <>
      <form className={css.send} onSubmit={send} noValidate>
        <TextInput
          label="To"
          type="email"
          autoComplete="off"
          value={to ?? own}
          onChange={(event) => setTo(event.currentTarget.value)}
          error={sentenceAt(act.error, 'to')}
        />
        {brands.length > 1 && (
          <NativeSelect
            label="From"
            value={brandId}
            data={brands.map(({ id, mailbox }) => ({ value: id, label: mailbox }))}
            onChange={(event) => setBrandId(event.currentTarget.value)}
          />
        )}
        <Button type="submit" busy={act.isPending}>
          Send a test mail
        </Button>
      </form>
      <Refusal of={act.error} fields={['to']} />
      {test && <TestFound test={test} />}
    </>
  )
}
