// What went wrong, told as ours: a clause with somebody or something of ours and a word for what is amiss, and none of the words by which it is
// denied, left to others, or put off to later.

import type { ToldWords } from '#core/coach/languages/language.ts'
import { phrases } from '#core/coach/shapes.ts'

const house =
  '(bank|branch|clinic|company|council|depot|desk|garage|hotel|house|kitchen|lab|office|practice|school|shop|studio|surgery|team|theatre|warehouse)'

export const told: ToldWords = {
  cut: /[;:]\s|\s[-–—]\s/g,
  ours: phrases(
    `(we|I)(?!( am|'m| are|'re| do)?( \\w+)? (sorry|apologi[sz]e|regret))|(?<!\\blet )us|me|ours?(?!( \\w+)? apolog)|mine|my(?!( \\w+)? apolog)|(this|the) \\w+'s own|this ${house}|the (kitchen|lab|shop|warehouse|office)|(nobody|no one|none of us|some(body|one)) here|nobody|no one|here`,
  ),
  amiss: phrases(
    "wrong(ly)?|never|nobody|no one|(and|but|did|had|ha(s|ve)|or|was|were) not|\\w+n't|without|instead|twice|too \\w+|later?|short|los[et]|broken?|miss(ed|ing)|forgot(ten)?|mis(?!s)\\w+|mix(ed|ing)?[ -]up|swapped|" +
      'un(answered|checked|done|finished|opened|paid|read|scanned|sent|signed)|blank|upside down|back to front|left (off|out)|out of (date|order)|stuck|stale|dead|old|deleted|dropped|left|locked|let (?!me|us)\\w+|overlooked|' +
      'careless\\w*|sloppy|poor(ly)?|bad(ly)?|lapse|bug|slip(ped)?|blunder|fault\\w*|fail\\w*|mistakes?|errors?|(a)?shame\\w*|our doing|by accident|took (\\d+|two|three|four|five|six|seven|eight|nine|ten)|became|threw|burnt|burned|scratched|cut|' +
      "spoil(ed|t)|ruined|(should('ve| have)|ought to have)(?! (an?|it|that|the|them|this|you|your)\\b)|another|some(body|one) else's|no (answer|call|notice|reply|ticket|warning|word|\\w+ to you)|silen(t|ce)|ignored|rude|in a hurry|guess(ed)?|assum(ed|ing)|thought|had (you|your|him|her|it) (down|on|under)|(did|heard|said|told you|wrote) nothing|turned \\w+( \\w+)? into",
  ),
  fine: phrases(
    'as (agreed|always|announced|booked|ordered|planned|promised|requested|required|stated|usual|we always)|as (soon|well) as|exactly|every\\w*|correct\\w*|in (fine|good|line|perfect)|at least|hurt|complain\\w*|afraid|(any|no) (\\w+ )?(errors?|faults?|issues?|problems?)|(am|are|is) short|(have|has|haven.t|hasn.t) (not )?had|' +
      "never (accept|ask|charge|estimate|guarantee\\w*|ha[dv]e?|intend|like|mean|publish|want|received?|sell|share)|no (complaint|fault found|query|record|signs?)|nothing (unusual|wrong)|did not find|found no|(could not|couldn't) find|according to|(logs?|records?) show|" +
      "photo\\w*|signed|left a (card|note)|at home|answered the door|told (all|you)|warn\\w*|remind\\w*|notif\\w*|inform\\w*|advis\\w*|explain\\w*|polic(y|ies)|terms|rules?|non-refundable|unable|can't|cannot|don't|do not|doesn't|does not|aren't|isn't|" +
      "(did not|didn't|not|never) (receive|get|see|hear)|(not|\\w+n't) (at fault|forgotten|lost|mine|my|ours?|to blame)|not (able|included|possible|refundable|responsible)|guarantee\\w*|checked|always",
  ),
  others: phrases(
    "(courier|carrier|supplier|contractor|manufacturer|bank|embassy|post office|weather|airport|police)|they|you (agreed|asked|booked|chose|did|didn't|entered|forgot|gave|left|missed|never|ordered|should|signed|typed)",
  ),
  later: phrases(
    "will|'ll|shall|would|going to|if|please|can|could|may|might|next time|from now|from today|no longer|never again|in future",
  ),
}
