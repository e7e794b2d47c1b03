// Passwords: argon2id with OWASP's parameters (19 MiB, 2 passes, 1 lane), off the event loop.

import { argon2, timingSafeEqual } from 'node:crypto'
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
