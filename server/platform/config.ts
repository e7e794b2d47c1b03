// Configuration: one schema, every key defaulted and described. Nothing configured still boots.

import { resolve } from 'node:path'
import { z } from 'zod'

const whole = (least: number, most: number, fallback: number) => {
  const error = `This should be a whole number from ${least} to ${most}.`
  return z.coerce.number({ error }).int(error).min(least, error).max(most, error).default(fallback)
}
const port = (fallback: number) => whole(0, 65_535, fallback)
const url = (schemes: RegExp, example: string) => z.string().regex(schemes, `This should be an address such as ${example}.`).optional()

const schema = z.object({
  PORT: port(4400).describe('Port of the web app and the API'),
  INBOUND_SMTP_PORT: port(2525).describe('Port on which Amends takes mail by SMTP'),
  AMENDS_HOST: z.string().default('127.0.0.1').describe('Address that both ports listen on; 0.0.0.0 opens them to the network'),
  AMENDS_URL: url(/^https?:\/\//, 'https://care.example.com').describe(
    'Public address for links in mails; http://localhost:PORT when left out',
  ),
  AMENDS_DATA: z.string().default('./data').describe('Folder of the embedded database'),
  DATABASE_URL: url(/^postgres(ql)?:\/\//, 'postgres://amends@db/amends').describe('A PostgreSQL server instead of the embedded database'),
  DATABASE_DIRECT_URL: url(/^postgres(ql)?:\/\//, 'postgres://amends@db/amends').describe(
    'The same database past a pooler, for LISTEN; DATABASE_URL when left out',
  ),
  SMTP_URL: url(/^smtps?:\/\//, 'smtp://user:secret@mail.example.com:587').describe(
    'Where mail leaves; when left out all mail stays in the mail preview',
  ),
  UNDO_SECONDS: whole(0, 300, 10).describe('Seconds in which a sent mail can be brought back'),
  MAIL_LIMIT_MB: whole(1, 100, 25).describe('Largest mail that is taken in, in megabytes'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info').describe('How much the log says'),
})

export type Config = {
  port: number
  smtpPort: number
  host: string
  url: string
  dataDirectory: string
  databaseUrl: string | null
  directUrl: string | null
  smtpUrl: string | null
  /** Milliseconds. */
  undoFor: number
  /** Bytes. */
  mailLimit: number
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
    databaseUrl: c.DATABASE_URL ?? null,
    directUrl: c.DATABASE_DIRECT_URL ?? c.DATABASE_URL ?? null,
    smtpUrl: c.SMTP_URL ?? null,
    undoFor: c.UNDO_SECONDS * 1000,
    mailLimit: c.MAIL_LIMIT_MB * 1024 * 1024,
    logLevel: c.LOG_LEVEL,
  }
}

/** Every key with its default and what it does, for `amends config` and the docs. */
export function configInWords(): string {
  return Object.entries(schema.shape)
    .map(([key, shape]) => {
      const read = shape.safeParse(undefined)
      const fallback = read.success && read.data !== undefined ? String(read.data) : 'unset'
      return `${key.padEnd(20)} ${fallback.padEnd(10)} ${shape.description ?? ''}`
    })
    .join('\n')
}
