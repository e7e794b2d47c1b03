// Passwords and tokens. Passwords: argon2id with OWASP's parameters (19 MiB, 2 passes, 1 lane), off the event loop.
// Tokens: 32 random bytes; only their SHA-256 is kept, because chance that long needs no slow hash.

import { argon2, createHash, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { chance } from '#server/platform/clock.ts'

const hashed = promisify(argon2)
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

/** The hash as text: "argon2id$19456$2$1$salt$tag", base64url. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = Buffer.from(chance(16))
  const tag = await hashed('argon2id', { message: password, nonce, ...cost })
  return ['argon2id', cost.memory, cost.passes, cost.parallelism, nonce.toString('base64url'), tag.toString('base64url')].join('$')
}

/** Takes the same time whether there is a hash or not, so that nobody learns which addresses are known. */
export async function passwordFits(password: string, hash: string | null): Promise<boolean> {
  const [, memory, passes, parallelism, nonce, tag] = (hash ?? decoy).split('$')
  const found = await hashed('argon2id', {
    message: password,
    nonce: Buffer.from(nonce ?? '', 'base64url'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: 32,
  })
  return timingSafeEqual(found, Buffer.from(tag ?? '', 'base64url')) && hash !== null
}

const decoy = `argon2id$${cost.memory}$${cost.passes}$${cost.parallelism}$${Buffer.alloc(16).toString('base64url')}$${Buffer.alloc(32).toString('base64url')}`

/** A token for a cookie, a key or a link: the organisation in front, so that the door knows where to look. */
export function newToken(organisation: string): { token: string; hash: string } {
  const token = `${organisation}.${Buffer.from(chance(32)).toString('base64url')}`
  return { token, hash: hashToken(token) }
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
