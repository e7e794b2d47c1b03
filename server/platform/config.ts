// Configuration: one schema, every key defaulted and described. Nothing configured still boots.

import { resolve } from 'node:path'
import { z } from 'zod'

const whole = (least: number, most: number, fallback: number) => {
  const error = `This should be a whole number from ${least} to ${most}.`
  return z.coerce.number({ error }).int(error).min(least, error).max(most, error).default(fallback)
}
const port = (fallback: number) => whole(0, 65_535, fallback)
const url = (schemes: RegExp, example: string) => z.string().regex(schemes, `This should be an address such as ${example}.`).optional()
const perMinute = (fallback: number) => whole(0, 1_000_000, fallback)

const schema = z.object({
  PORT: port(4400).describe('Port of the web app and the API'),
  INBOUND_SMTP_PORT: port(2525).describe('Port on which Amends takes mail by SMTP'),
  AMENDS_HOST: z.string().default('127.0.0.1').describe('Address that both ports listen on; 0.0.0.0 opens them to the network'),
  AMENDS_URL: url(/^https?:\/\//, 'https://care.example.com').describe(
    'Public address for links in mails; http://localhost:PORT when left out',
  ),
  AMENDS_DATA: z.string().default('./data').describe('Folder of the embedded database'),
  AMENDS_LOW_DISK_MB: whole(0, 1_000_000_000, 2048).describe(
    'Megabytes of room on the disk of that folder below which administrators are told',
  ),
  DATABASE_URL: url(/^postgres(ql)?:\/\//, 'postgres://amends@db/amends').describe('A PostgreSQL server instead of the embedded database'),
  DATABASE_DIRECT_URL: url(/^postgres(ql)?:\/\//, 'postgres://amends@db/amends').describe(
    'The same database past a pooler, for LISTEN; DATABASE_URL when left out',
  ),
  SMTP_URL: url(/^smtps?:\/\//, 'smtp://user:secret@mail.example.com:587').describe(
    'Where mail leaves; when left out all mail stays in the mail preview',
  ),
  EMBEDDINGS_URL: url(/^https?:\/\//, 'https://api.example.com/v1').describe(
    'An embedding service as OpenAI has it (…/embeddings is asked), for “this happened before”; each organisation switches it on by itself',
  ),
  EMBEDDINGS_MODEL: z.string().default('text-embedding-3-small').describe('The model that the embedding service is asked for'),
  EMBEDDINGS_KEY: z.string().optional().describe('The key that it wants, sent as a bearer token'),
  UNDO_SECONDS: whole(0, 300, 10).describe('Seconds in which a sent mail can be brought back'),
  MAIL_LIMIT_MB: whole(1, 100, 25).describe('Largest mail that is taken in, in megabytes'),
  AMENDS_PROXIES: whole(0, 10, 0).describe(
    'Proxies in front of Amends whose X-Forwarded-For counts; 0 when browsers reach the port themselves',
  ),
  RATE_SIGN_IN: perMinute(10).describe('Tries to sign in, or to open a start link, a minute for each address and name; 0 sets no limit'),
  RATE_FORM: perMinute(20).describe('Forms that one address may send a minute, complaints and answers of customers; 0 sets no limit'),
  RATE_PAGES: perMinute(240).describe('Customer pages that one address may open a minute; 0 sets no limit'),
  RATE_API: perMinute(1200).describe('Calls of the API a minute for each key, session or (without either) address; 0 sets no limit'),
  RATE_SMTP_CONNECTIONS: perMinute(60).describe('Connections of one address to the mail door a minute; 0 sets no limit'),
  RATE_SMTP_MAILS: perMinute(300).describe('Mails that one address may hand in by SMTP a minute; 0 sets no limit'),
  OVERLOAD_MS: whole(0, 60_000, 700).describe(
    'Milliseconds that the process may lag behind for a while before it turns requests away with a 503; 0 never does',
  ),
  METRICS_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .optional()
    .describe('Port of /metrics (Prometheus), /healthz and /readyz of this process; unset keeps it closed'),
  METRICS_HOST: z.string().default('127.0.0.1').describe('Address that the metrics port listens on'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info').describe('How much the log says'),
})

/** How often a minute each public door opens for one caller; 0 sets no limit. */
export type Rates = { signIn: number; form: number; pages: number; api: number; smtpConnections: number; smtpMails: number }

/** `url` without a slash at its end. */
export type EmbeddingService = { url: string; model: string; key: string | null }

export type Config = {
  port: number
  smtpPort: number
  host: string
  url: string
  dataDirectory: string
  /** Bytes. */
  lowDisk: number
  databaseUrl: string | null
  directUrl: string | null
  smtpUrl: string | null
  embeddings: EmbeddingService | null
  /** Milliseconds. */
  undoFor: number
  /** Bytes. */
  mailLimit: number
  proxies: number
  rates: Rates
  /** Milliseconds; 0 never sheds. */
  overload: number
  metrics: { port: number; host: string } | null
  logLevel: 'debug' | 'info' | 'warn' | 'error'
}

/** Reads the environment. Throws one Error that names every wrong key and how to mend it. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const read = schema.safeParse(set)
  if (!read.success) throw new Error(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  const c = read.data
  return {
    port: c.PORT,
    smtpPort: c.INBOUND_SMTP_PORT,
    host: c.AMENDS_HOST,
    url: (c.AMENDS_URL ?? `http://localhost:${c.PORT}`).replace(/\/+$/, ''),
    dataDirectory: resolve(c.AMENDS_DATA),
    lowDisk: c.AMENDS_LOW_DISK_MB * 1024 * 1024,
    databaseUrl: c.DATABASE_URL ?? null,
    directUrl: c.DATABASE_DIRECT_URL ?? c.DATABASE_URL ?? null,
    smtpUrl: c.SMTP_URL ?? null,
    embeddings: c.EMBEDDINGS_URL
      ? { url: c.EMBEDDINGS_URL.replace(/\/+$/, ''), model: c.EMBEDDINGS_MODEL, key: c.EMBEDDINGS_KEY ?? null }
      : null,
    undoFor: c.UNDO_SECONDS * 1000,
    mailLimit: c.MAIL_LIMIT_MB * 1024 * 1024,
    proxies: c.AMENDS_PROXIES,
    rates: {
      signIn: c.RATE_SIGN_IN,
      form: c.RATE_FORM,
      pages: c.RATE_PAGES,
      api: c.RATE_API,
      smtpConnections: c.RATE_SMTP_CONNECTIONS,
      smtpMails: c.RATE_SMTP_MAILS,
    },
    overload: c.OVERLOAD_MS,
    metrics: c.METRICS_PORT === undefined ? null : { port: c.METRICS_PORT, host: c.METRICS_HOST },
    logLevel: c.LOG_LEVEL,
  }
}

/** Where this machine itself reaches what listens on `host`. */
export function reachable(host: string): string {
  return host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
}

/** Names in this environment that look like settings of Amends and are none: a slip of the pen, or of another version. */
export function unknownKeys(env: Record<string, string | undefined>): string[] {
  const ours = /^(AMENDS_|RATE_|METRICS_|INBOUND_SMTP_|EMBEDDINGS_|DATABASE_(URL|DIRECT)|UNDO_|MAIL_LIMIT|OVERLOAD_)/
  const clients = ['AMENDS_KEY', 'AMENDS_DEBUG']
  return Object.keys(env).filter((key) => ours.test(key) && !(key in schema.shape) && !clients.includes(key))
}

/** Every key with its default and what it does, for `amends config` and the docs. */
export function configInWords(): string {
  return Object.entries(schema.shape)
    .map(([key, shape]) => {
      const read = shape.safeParse(undefined)
      const fallback = read.success && read.data !== undefined ? String(read.data) : 'unset'
      return `${key.padEnd(22)} ${fallback.padEnd(10)} ${shape.description ?? ''}`
    })
    .join('\n')
}
