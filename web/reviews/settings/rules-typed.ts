// The rules by which reviews open by themselves, as a form holds them: in words, and back. Pure.

import { fromTyped, inWords } from '#core/money.ts'
import type { Got } from '#web/platform/call.ts'

type Rules = Got<'reviews.rules'>
export type RulesTyped = Record<keyof Rules, string>

const [on, off] = ['on', 'off']

export function rulesTyped({ severity, costMinor, sample, repeat, promise }: Rules, currency: string): RulesTyped {
  return {
    severity: severity === null ? '' : String(severity),
    costMinor: costMinor === null ? '' : (inWords({ minor: costMinor, currency }).split(' ')[0] ?? ''),
    sample: sample === null ? '' : String(sample),
    repeat: repeat ? on : off,
    promise: promise ? on : off,
  }
}

/** An empty field is a rule that is off. Null while something typed is neither empty nor a number: that would switch its rule off unseen. */
export function rulesIn(typed: RulesTyped, currency: string): Rules | null {
  const costMinor = fromTyped(typed.costMinor, currency)?.minor ?? null
  const [severity, sample] = [wholeTyped(typed.severity), wholeTyped(typed.sample)]
  if (severity === undefined || sample === undefined || (costMinor === null && typed.costMinor.trim() !== '')) return null
  return { severity, costMinor, sample, repeat: typed.repeat === on, promise: typed.promise === on }
}

export function switched(isOn: boolean): string {
  return isOn ? on : off
}
export function isSwitchedOn(typed: string): boolean {
  return typed === on
}

function wholeTyped(typed: string): number | null | undefined {
  if (typed.trim() === '') return null
  return /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : undefined
}
