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
      `(might|should|could|ought to)(n't| not)?( \\w+ly| also| just| at least)? have (?!(${happening}|${thing})\\b)(\\w+ly )?\\w+|` +
        'would have been better (if|to)',
    ),
  },
  {
    name: 'failed to',
    shape: phrases(
      '(failed|forgot|refused|neglected|omitted) to|(failure|inability|neglect) to|' +
        "did(n't| not) (bother|think|check|notice|follow|pay attention|realise|realize|read|listen|take the time|care)",
    ),
  },
  {
    name: 'if only',
    shape: phrases(
      'if only|' +
        '(if|had) (he|she|they|the \\w+|somebody|someone)( had)?( \\w+ly)? (told|read|called|asked|checked|followed|listened|looked|known|noticed)|' +
        'had (we|I) (only )?(checked|known|noticed)|all (he|she|they) had to do|' +
        '(easily|simply) (have )?(been )?(avoided|prevented|spotted)|in hindsight|with hindsight|' +
        'it was obvious( that)?|obvious (mistake|error|sign)s?|clearly (a mistake|should|wrong)',
    ),
  },
]

export const judgement: readonly Pattern[] = [
  {
    name: 'careless',
    shape: phrases(
      'careless(ness|ly)?|negligent(ly)?|negligence|la(ziness|zy)|sloppy|sloppiness|incompeten(t|ce)|' +
        'unprofessional(ly)?|irresponsibl[ey]|reckless(ly)?|stupid(ity|ly)?|inattenti(ve|on)|complacen(t|cy)|' +
        'inexcusable|unacceptable (behaviou?r|conduct|attitude)|' +
        '(bad|wrong|poor) (attitude|judge?ment|decision|choice)|' +
        'lack(s|ed|ing)? (of )?(effort|attention|discipline|common sense|commitment|awareness|motivation|care)|' +
        'should know better|a (avoidable|basic|dumb|rookie|silly) (mistake|error)',
    ),
  },
  {
    name: 'at fault',
    shape: phrases(
      "(his|her|their|'s) (own )?(mistake|error|fault|blame)|" +
        '(are|is|was|were) (to blame|at fault|the culprit|guilty)|culprit|' +
        'who (is|was) responsible for (the|this) (failure|mistake|error)|' +
        'violat(ion|ed|ing)( of)?( the)? (process|policy|procedure|rules?)|disobeyed|broke the rules',
    ),
  },
]

export const humanError: readonly Pattern[] = [
  {
    name: 'human error',
    shape: phrases(
      '(individual|human|agent|employee|operator|personal|pilot|staff|user) (failure|mistake|error)s?|pebkac|' +
        '(caused|due) (to|by) (a )?(mistake|error|slip) (of|by) (an? |the )?(member|colleague|driver|agent|employee|operator|person)',
    ),
  },
]
