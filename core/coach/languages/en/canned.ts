// English stock phrases: sentences that fit any customer, and so tell none that they were heard. General customer-service English.

import { type Pattern, table } from '#core/coach/shapes.ts'

const trouble = '(inconvenience|trouble|disappointment|frustration|confusion|difficult(y|ies)|hassle|upset)s?'
const we = "(we|I)( are|'m| am|'re|'ll| will|'d| would)?"
const look = '((look|dig) in ?to|take a look( at| in ?to)?|check( into)?|investigate|review|assist|help|sort)'

/** Said to somebody whom we let down a second time, they do more harm than to others. */
export const formulas: readonly Pattern[] = table(
  [
    'inconvenience',
    `(of|for) (the|your|all the|this|that|any)( \\w+)? ${trouble}( (and|or) ${trouble})?(?! (with|at|in|on|about|when|getting|finding|reaching|around)\\b)( (it|this|we) (has|have|had|may|might)?( have)?)?( caused)?|` +
      `(any|for the|regret the) (\\w+ )?(and )?inconvenience|` +
      '(for|on) your (bad |poor )?experience',
  ],
  // Please accept
  '(please )?accept (our|my) (\\w+ ){0,2}apolog(y|ies)',
  // Valued
  'your \\w+ (is|are|means) (\\w+ )?(appreciated|important|valuable|a lot|everything|paramount|our( \\w+)? (aim|concern|focus|goal|mission|priority))( \\w+)?|' +
    '(we|I) (really |truly |greatly )?value your?( \\w+){0,2}|valued (member|customer|client|guest)s?|' +
    'customer satisfaction|(is|are)( always)? (our|a) (\\w+ )?priority|(any|of) further assistance',
  // Rest assured
  '(please )?(be|rest) assured|(we|I) (can )?assure you',
  // Seriously
  '(take|takes|taken|taking) (\\w+ ){1,4}(very |extremely )?seriously',
  [
    'thank you for',
    '(thank you|thanks|thx|ty|cheers)( (so|very) much)?( in advance)? for (your |the )?((\\w+ )?(patience|understanding|feedback|info|information|update|cooperation|custom|enquiry|inquiry|loyalty|review|stay|time|message|e-?mail|tweet|interest|continued|business|words|shout ?out|love|DM)|(?!(ask|check|clarify|confirm|notic|pay|return|runn|send|speak|stick|tell|try)ing(?![.,!]))\\w+ing(?! ((them|those|with (?!us\\b)\\w+)|(\\w+ ){1,2}(file|link|photo|picture|recording|screenshot|video|image)s?)\\b))( (it|this) to our attention)?',
  ],
  // Standards
  '(f[ae]ll(s|en)? )?(meet|met|reflect|short of|up to) (the|your|our)( \\w+)? (standards?|expectations?)|' +
    'the (kind|level|standard|type) of (service|experience) (we|you|that)|not the (\\w+ )?(experience|impression|service|standard)|' +
    '(best|better|great|excellent) ((customer|possible) )?(service|experience)',
  ['not again', "(this |it )?(won't|will not) happen again"],
  // Sincerely
  '(sincerely|truly|deeply) (apologi[sz]e|regret)(?=[.,!]|$)|(sincere|sincerest|heartfelt|deepest|humble) apologies(?=[.,!]| for any|$)',
  // Strive
  '(we|our \\w+) (\\w+ )?(strive|aim|pride ourselves|endeavou?r|try our best|do our best|work hard|are committed|are dedicated)( to)?|' +
    '(do|always) (expect|want) (all|your|our|every)( \\w+){0,3}|' +
    '(we|I) (never|always) want (you|your|our|every)( \\w+)?',
)

export const canned: readonly Pattern[] = table(
  ...formulas,
  // Your feelings
  '(we|I)( do| can)?( \\w+ly)? (understand|appreciate|hear|see|feel) (your|how|the) (\\w+ )?(concerns?|frustration|disappointment|frustrating|annoying|position|disappointing|frustrated|upset)',
  // I understand
  '(we|I) \\w+ly understand(?! (what|why|that) you)|(we|I)( do)? understand(?=[.,!]|$)|(we|I) hear you(?=[.,!]| loud|$)|your concerns?|care about your?|' +
    "(that|this)('s| is| sounds)( \\w+ly| so| very)? (concerning|disappointing|distressing|frustrating|upsetting|worrying)|(no|not( sound)?|doesn't sound) good",
  // Sorry to hear, or for the wait
  '(sorry|apolog\\w+) for (the|our|my) (delay(?=[.,!]|$)|((late|delayed|slow) (response|reply)|delay in (responding|answering|getting back|our response|replying)))|' +
    '(sorry|sad|saddened|disappointed|concerned) to (hear|her|here|read|see|learn)( (of|about))? (this|that|it|your (concern|issue|experience|trouble)s?)(?!( \\w+){0,3} (has|have|had|was|were|is|are|will|did|does)\\b)|' +
    '(sorry|sad|saddened|disappointed|concerned) you feel|' +
    '(sorry|apolog\\w+) (((for|about) )?(this|that|it)( has)?( happened)?)(?=[.,!]|$)|(this|that) (has been|was) your (\\w+ )?experience|' +
    'sorry (that )?you feel (this|that) way',
  // Do not like to hear
  "(not (what|something)|don't|do not|never)( \\w+){0,3} (like|want|love|enjoy|hope)( to)? (hear|hearing|see)|" +
    'hate (to hear|hearing|to see)|' +
    "(are|am|'re|'m) not happy to hear",
  [
    'look into',
    `${we}( be)? (like|love|able|glad|happy|pleased|delighted)( to)?( (?!a\\b)\\w+){0,2} ${look}(?! ((into|at) )?(your|the) \\w+)|` +
      `so (that )?(we|I|they|our( \\w+)? team) (could|may|can)( \\w+)? (${look}|chat|connect|discuss|follow|take a|talk|do (this|that))|` +
      `(look|dig) in ?to (this|that|it)|(let('s| us| me)|(we|I)('ll| will| can)( \\w+)?) ((look into|take a (\\w+ )?look (in ?to|at)) (this|that|it|your)|take a look(?=[.,!]))|` +
      `we'll check it out|(do|see) (all|everything|how|if|what) (we|I) can (do|help|to)|(this|that|it) (is|gets) (addressed|resolved)|` +
      '(our|the)( \\w+){0,2} team (can|will)( \\w+)? (assist|be in touch|connect|follow|help|reach)|' +
      '(can|to) (better|further) (assist|help|investigate|review)|' +
      'take a (better|closer|deeper|further) look(?! at (your|the) (?!(concern|issue|problem|matter)\\b)\\w)|' +
      "(see|find out|figure out) what('s| is) (going on|happening|wrong)|" +
      'work( on (this|that))? together|team up|' +
      'get (this|that|it) (fixed|resolved|sorted|straightened)( out| for you)?(?=[.,!]|$)|' +
      '(be )?(delighted|eager|glad|happy|here|love|ready|want) to( \\w+)? (assist|connect|help)(?! (the|your) )|at your service|an? (call|DM|message|tweet) away|here for you|here if you need|' +
      '(see|serve|welcome) you( all)? (again|back|on ?board|soon)',
  ],
  // More details
  '(send|provide|share|give|need|have|for|with|tell|some)( me| us)?( \\w+)? (more|additional|further) (details|information|info)( (with|on|about|of|regarding) \\w+)?|' +
    '(tell|let) us (more|know more|know what happened)|' +
    '(what happened|what is going on) (so (that )?(we|I)|to (make|cause) you)|' +
    'details (about|of|regarding) your (concern|issue|experience|problem)',
  // Let us know
  '(let (us|me) know|tell us) (how|if|whether) (we|you|there|I)( \\w+){0,6} (help|assist|else|need|questions?|concerns?)|' +
    'for further (assistance|help|support)|(if|should) you (need|have)( \\w+){0,3} (assistance|help|questions?|concerns?)|' +
    '(anything|something) else (we|I) can|' +
    'hesitate to|' +
    'feel free to',
  // How can I help
  'how (could|may|can) (we|I) (help|assist|be of)( \\w+)?',
  // We appreciate
  'thanks in advance|(we|I) (really |truly |greatly |sincerely )?(appreciate|value) (your|you|the|this|that|those)( \\w+){0,2}|appreciate your|bear with us',
  [
    'as soon as possible',
    // "Shortly" and its like are vague times, and marked as those.
    'asap|as soon as (possible|we can)|at (your|the) earliest (opportunity|convenience)',
  ],
  // Regarding
  '(regarding|concerning) your (concern|issue|complaint|request|inquiry|enquiry|recent \\w+)|' +
    'as (already|previously) (explained|stated|mentioned|advised)|' +
    'hope (this|that) (answers|clarifies|clears|helps)( \\w+)?|(at|in) the meantime',
  // Wishes
  'have an? (good|great|lovely|nice|wonderful) (day|evening|flight|night|one|trip|week|weekend)|' +
    '(a|my|our) pleasure|means the world|kind words|' +
    '(delighted|glad|good|great|happy|pleased|thrilled) (to (hear|see)( (it|that|this))?(?=[.,!]|$)|(that )?(our \\w+|we) (could|(was|were) able to) (assist|help))|' +
    '(look|looking) forward to (your|hearing|having|helping|seeing|serving|welcoming)|' +
    '(opportunity|chance|allow us) to (make|provide|regain|serve|welcome)( \\w+)?|' +
    '(glad|happy|pleased|delighted) to have you',
  // Passed on
  '(pass|passed|passing|share|shared|sharing|forward|forwarded|feed|fed|log|logged)( (this|it|that|your \\w+|these))?( (along|back|on))? (to|for|with) (the|your|our)( \\w+){1,3}|' +
    '(log|pass|feed) ((this|it|that|your)( \\w+){0,2} (along|back|on)|on your)|passed (along|on)|(share|submit) (this|your) feedback|(internal|further) (review|action|investigation)|' +
    '(the )?relevant (team|department|people)',
)
