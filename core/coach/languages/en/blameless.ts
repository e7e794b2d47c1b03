// English words that spoil a blameless review: knowing it afterwards, judging people, and "human error" as if it were a cause.

import { type Pattern, phrases } from '#core/coach/shapes.ts'

/** What a parcel or a customer was to have is no judgement of a deed: "the parcel should have arrived on Tuesday". */
const happening =
  '(arrived|come|left|reached|got|gotten|had|received|landed|gone (out|through)|started|ended|begun|lasted|cost|worked|fit|fitted|stayed|happened|taken (place|\\d+|two|three)|been (?!more|less|careful|clear|obvious|aware|alert|checked|caught|spotted|noticed|flagged|escalated|asked|told|read|trained|double)\\w+)'
/** "should have it by Friday" is no perfect tense. */
const thing = '(it|a|an|the|this|that|his|her|their|our|your|my|its|no|any|some|enough|more|everything|nothing|time|access|two|three)'

export const hindsight: readonly Pattern[] = [
  {
    name: 'should have',
    shape: phrases(
      `(should|could|ought to|might)( not|n't)?( \\w+ly| also| simply| just| at least)? have (?!(${happening}|${thing})\\b)(\\w+ly )?\\w+|` +
        `(shouldn't|couldn't) have (?!(${happening}|${thing})\\b)\\w+|` +
        "should(n't| not)? have known|" +
        'would have been better (if|to)',
    ),
  },
  {
    name: 'failed to',
    shape: phrases(
      '(failed|neglected|forgot|omitted|refused) to|(failure|neglect|inability) to|' +
        "did(n't| not) (bother|care|think|check|notice|follow|pay attention|realise|realize|read|listen|take the time)",
    ),
  },
  {
    name: 'if only',
    shape: phrases(
      'if only|' +
        '(had|if) (he|she|they|the \\w+|somebody|someone)( had)?( \\w+ly)? (checked|noticed|followed|read|listened|asked|called|told|looked|known)|' +
        'had (we|I) (only )?(known|checked|noticed)|all (he|she|they) had to do|' +
        '(easily|simply) (have )?(been )?(avoided|prevented|spotted)|in hindsight|with hindsight|' +
        'it was obvious( that)?|obvious (mistake|error|sign)s?|clearly (should|wrong|a mistake)',
    ),
  },
]

export const judgement: readonly Pattern[] = [
  {
    name: 'careless',
    shape: phrases(
      'careless(ly|ness)?|negligent(ly)?|negligence|la(zy|ziness)|sloppy|sloppiness|incompeten(t|ce)|' +
        'unprofessional(ly)?|irresponsibl[ey]|reckless(ly)?|stupid(ly|ity)?|inattenti(ve|on)|complacen(t|cy)|' +
        'inexcusable|unacceptable (behaviou?r|conduct|attitude)|' +
        '(bad|poor|wrong) (attitude|judge?ment|decision|choice)|' +
        'lack(ed|ing|s)? (of )?(care|attention|effort|discipline|common sense|commitment|awareness|motivation)|' +
        'should know better|a (silly|basic|rookie|dumb|avoidable) (mistake|error)',
    ),
  },
  {
    name: 'at fault',
    shape: phrases(
      "(his|her|their|'s) (own )?(fault|blame|mistake|error)|" +
        '(is|was|are|were) (to blame|at fault|the culprit|guilty)|culprit|' +
        'who (is|was) responsible for (this|the) (mistake|error|failure)|' +
        'violat(ed|ion|ing)( of)?( the)? (policy|procedure|rules?|process)|disobeyed|broke the rules',
    ),
  },
]

export const humanError: readonly Pattern[] = [
  {
    name: 'human error',
    shape: phrases(
      '(human|operator|agent|user|pilot|staff|employee|individual|personal) (error|failure|mistake)s?|pebkac|' +
        '(caused|due) (by|to) (a )?(mistake|error|slip) (of|by) (an? |the )?(agent|employee|colleague|operator|person|member|driver)',
    ),
  },
]
