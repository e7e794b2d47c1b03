// Whether an English letter is read whole with what it opens with, told by a short look for what no time, no sum and no deed told as done is
// without. It says no too often rather than once too seldom, for the rest is fetched by it; its test holds it against all that we know of them.

import { asSeen } from '#core/coach/unseen.ts'

const hour = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const more = new RegExp(
  '\\d|\\p{Sc}|day|noon|night|morning|evening|morrow|hour|minute|week|month|year|lunch|clock|' +
    // A word of each way of telling a deed, as it begins.
    '\\b(refu|reim|paid|retu|cred|vouc|repl|new|seco|fres|call|phon|rang|reac|voic|mess|spok|talk|disc|hand|esca|pass|forw|refe|arra|agre|prom)|' +
    `\\b((at|by|before|around|about|past|to|than|latest|from|between|half|until) (${hour})|hrs?|mins?|tmrw?|tmw|eod|cob|clos\\w+|arvo|` +
    'mon|tues?|weds?|thu(rs?)?|fri|sat|sun|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|' +
    'christmas|easter|thanksgiving|euros?|pounds?|dollars?|yen)\\b',
  'iu',
)

/** True where `atOnce` finds, ticks and promises all that is found in full. */
export function isReadAtOnce(text: string): boolean {
  return !more.test(asSeen(text).seen)
}
