// Mail both ways: whether ours leaves, how theirs gets in, and what came in and could not be understood.

import { Link } from '@tanstack/react-router'
import { useAnswer } from '#web/platform/answers.ts'
import { useMay } from '#web/platform/session.ts'
import { Copy } from '#web/ui/Copy.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { DeadLetters } from './DeadLetters.tsx'
import css from './MailSection.module.css'

export function MailSection() {
  const maySee = useMay('post.see')
  if (!maySee)
    return (
      <Section title="Mail" lead="How mail leaves and comes in.">
        <p>Only leads, managers and administrators see the mail of everybody.</p>
      </Section>
    )
  return (
    <>
      <Outgoing />
      <Incoming />
      <DeadLetters />
    </>
  )
}

function Outgoing() {
  const post = useAnswer('messages.post', { limit: 1 })
  return (
    <Section title="Mail that leaves">
      <Refusal of={post.error} />
      {post.data && <p>{post.data.sending ? sendingWords : previewWords}</p>}
      <p>
        <Link to="/post" className="link">
          See every mail
        </Link>
      </p>
    </Section>
  )
}

const sendingWords = 'Mail leaves through your SMTP server, the one that SMTP_URL names.'
const previewWords =
  'Nothing leaves: no SMTP server is set up, so every mail stays in the preview. Set SMTP_URL and start Amends again, and mail goes out.'

function Incoming() {
  const brands = useAnswer('people.brands', {})
  return (
    <Section
      title="Mail that comes in"
      lead="Amends takes mail by SMTP, on the port that INBOUND_SMTP_PORT names (2525 when left out). Let your mail server forward a copy of each mailbox to it."
    >
      <Refusal of={brands.error} />
      <dl className={css.ways}>
        {brands.data?.brands.map((brand) => (
          <div key={brand.id}>
            <dt>{brand.name}</dt>
            <dd>
              <Copy label={`Mailbox of ${brand.name}`} text={brand.mailbox} />
            </dd>
          </div>
        ))}
        <div>
          <dt>A mail as a file</dt>
          <dd>
            <code>amends intake FILE.eml</code>
          </dd>
        </div>
      </dl>
    </Section>
  )
}
