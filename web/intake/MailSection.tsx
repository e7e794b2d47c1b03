// Mail both ways: whether ours leaves, how theirs gets in, and what came in and could not be understood. Each way has a test that says what is wrong.

import { Link } from '@tanstack/react-router'
import { useAnswer } from '#web/platform/answers.ts'
import type { Got } from '#web/platform/call.ts'
import { useMay } from '#web/platform/session.ts'
import { Copy } from '#web/ui/Copy.tsx'
import { Refusal } from '#web/ui/Refusal.tsx'
import { Section } from '#web/ui/Section.tsx'
import { DeadLetters } from './DeadLetters.tsx'
import { DoorTest } from './DoorTest.tsx'
import { SendTest } from './SendTest.tsx'
import css from './MailSection.module.css'

export function MailSection() {
  const maySee = useMay('post.see')
  const mayTest = useMay('settings.mail')
  const ways = useAnswer('mailTests.ways', {}, { on: maySee })
  if (!maySee)
    return (
      <Section title="Mail" lead="How mail leaves and comes in.">
        <p>Only leads, managers and administrators see the mail of everybody.</p>
      </Section>
    )
  return (
    <>
      <Refusal of={ways.error} />
      {ways.data && <Outgoing out={ways.data.out} mayTest={mayTest} />}
      {ways.data && <Incoming door={ways.data.in} mayTest={mayTest} />}
      <DeadLetters />
    </>
  )
}

type Ways = Got<'mailTests.ways'>

function Outgoing({ out, mayTest }: { out: Ways['out']; mayTest: boolean }) {
  return (
    <Section title="Mail that leaves">
      <p>{outWords(out)}</p>
      {mayTest && <SendTest />}
      <p>
        <Link to="/post" className="link">
          See every mail
        </Link>
      </p>
    </Section>
  )
}

function outWords({ server, encrypted, signsIn, demo }: Ways['out']): string {
  if (demo) return 'Nothing leaves: this is a demo, which never writes to anybody. Every mail stays in the preview.'
  if (server === null)
    return 'Nothing leaves: no SMTP server is set up, so every mail stays in the preview. Set SMTP_URL, such as smtp://name:password@mail.example.com:587, and start Amends again.'
  const how = `${encrypted ? 'encrypted from the start' : 'encrypted when the server offers it'}, ${signsIn ? 'with a name and a password' : 'without signing in'}`
  return `Mail leaves through ${server}, ${how}. SMTP_URL says so.`
}

function Incoming({ door, mayTest }: { door: Ways['in']; mayTest: boolean }) {
  return (
    <Section title="Mail that comes in" lead="Amends takes mail by SMTP itself, for the mailboxes of your brands.">
      <dl className={css.ways}>
        <div>
          <dt>The mail door</dt>
          <dd>
            {`${door.host}, port ${door.port}, mails up to ${door.limitMb} MB`}
            {door.onlyHere && '. Only programs on this machine reach it; AMENDS_HOST=0.0.0.0 opens it to the network.'}
          </dd>
        </div>
        {door.mailboxes.map(({ brand, address }) => (
          <div key={address}>
            <dt>{brand}</dt>
            <dd className={css.mailbox}>
              <Copy label={`Mailbox ${address}`} text={address} />
              {mayTest && <DoorTest mailbox={address} />}
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
      <HowItComesHere door={door} />
    </Section>
  )
}

/** The two ways to lead a mailbox here. */
function HowItComesHere({ door: { name, port, mailboxes } }: { door: Ways['in'] }) {
  const domains = [...new Set(mailboxes.map(({ address }) => address.slice(address.lastIndexOf('@') + 1)))]
  return (
    <details className={css.how}>
      <summary>How mail gets here</summary>
      <p>
        <b>Forward.</b>{' '}
        {`Let your mail server forward each mailbox to the same address at ${name}, port ${port}. It stays your mail server, and a copy may stay in it.`}
      </p>
      <p>
        <b>Or an MX record.</b> Mail servers find the door by it, at port 25, so lead port 25 of {name} to port {port}.
      </p>
      <ul>
        {domains.map((domain) => (
          <li key={domain}>
            <code>{`${domain}. MX 10 ${name}.`}</code>
          </li>
        ))}
      </ul>
      <p>An answer comes to the mailbox with a token after a plus, such as care+k7p29qdx@example.com. Let those through too.</p>
    </details>
  )
}
