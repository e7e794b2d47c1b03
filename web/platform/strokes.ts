// What a key press is called, when it rests, and how presses join into sequences such as "g t". Pure; the listener is in keys.ts.
// The command key of a Mac counts as ctrl, so one map serves both.

/** A press as the key maps write it: 'j', '?', 'esc', 'ctrl+enter'. A sequence is presses joined by a space: 'g t'. */
export type Stroke = string

type Press = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean }

const named: Record<string, string> = {
  Enter: 'enter',
  Escape: 'esc',
  ' ': 'space',
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'home',
  End: 'end',
  Backspace: 'backspace',
  Delete: 'delete',
  F8: 'f8',
}

/** The stroke of a press; null for a modifier alone and for keys that no map may use (Tab belongs to the browser). */
export function strokeOf(press: Press): Stroke | null {
  const name = named[press.key] ?? (press.key.length === 1 ? press.key.toLowerCase() : null)
  if (name === null) return null
  const ctrl = press.ctrlKey || press.metaKey ? 'ctrl+' : ''
  const alt = press.altKey ? 'alt+' : ''
  // A sign such as “?” needs Shift to be typed at all; a letter with Shift is another stroke than without.
  const shift = press.shiftKey && (name.length > 1 || /^[a-z]$/.test(name)) ? 'shift+' : ''
  return ctrl + alt + shift + name
}

/** What holds the focus: a place to write, a control that answers to Enter and Space itself, or neither. */
export type Focus = 'field' | 'control' | 'page'

/** True when a stroke must be left alone: letters while somebody writes, Enter on a button, letters that were turned off. */
export function rests(stroke: Stroke, focus: Focus, lettersAreOff: boolean): boolean {
  if (/^(ctrl|alt)\+|^f8$/.test(stroke) || stroke === 'esc') return false
  if (focus === 'field') return true
  if (focus === 'control' && (stroke === 'enter' || stroke === 'space')) return true
  return lettersAreOff && /^(shift\+)?.$/.test(stroke)
}

/**
 * Where a stroke leads: a whole sequence of `sequences`, or the beginning of one (`pending`, to be given back with the next stroke).
 * A stroke that does not continue the pending one starts afresh. A sequence that begins a longer one waits for it.
 */
export function follow(sequences: readonly string[], pending: string, stroke: Stroke): { hit: string | null; pending: string } {
  const candidate = pending === '' ? stroke : `${pending} ${stroke}`
  if (sequences.some((sequence) => sequence.startsWith(`${candidate} `))) return { hit: null, pending: candidate }
  if (sequences.includes(candidate)) return { hit: candidate, pending: '' }
  return pending === '' ? { hit: null, pending: '' } : follow(sequences, '', stroke)
}

const drawn: Record<string, string> = {
  enter: '↵',
  esc: 'Esc',
  space: 'Space',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  ctrl: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  home: 'Home',
  end: 'End',
  backspace: '⌫',
  delete: 'Del',
}

/** The caps to draw for a sequence: 'ctrl+enter' is ['Ctrl ↵'], 'g t' is ['G', 'T']. */
export function capsOf(sequence: string): string[] {
  return sequence
    .split(' ')
    .map((stroke) => (stroke.length > 1 ? stroke.split('+') : [stroke]).map((part) => drawn[part] ?? part.toUpperCase()).join(' '))
}
