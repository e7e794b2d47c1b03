// English stock phrases: sentences that fit any customer, and so tell none that they were heard. General customer-service English.

import { type Pattern, table } from '#core/coach/shapes.ts'

const trouble = '(inconvenience|trouble|disappointment|frustration|confusion|difficult(y|ies)|hassle|upset)s?'
const we = "(we|I)('d| would|'ll| will|'m| am|'re| are)?"
const look = '(look into|check( into)?|investigate|review|assist|help|sort)'

/** Said to somebody whom we let down a second time, they do more harm than to others. */
export const formulas: readonly Pattern[] = table(
  [
    'inconvenience',
    `(for|of) (any|the|this|that|all the|your)( \\w+)? ${trouble}( (and|or) ${trouble})?(?! (with|in|about|at|on|getting|finding|reaching|when|around)\\b)( (this|it|we) (may|might|has|have|had)?( have)?)?( caused)?|` +
      `for the (\\w+ )?(and )?inconvenience|` +
      'for your (bad |poor )?experience',
  ],
  // Please accept
  '(please )?accept (our|my) (\\w+ ){0,2}apolog(y|ies)',
  // Valued
  'your (feedback|patience|understanding|satisfaction|business|experience|comfort|opinion) (is|are|means) (\\w+ )?(important|valuable|appreciated|a lot|everything|paramount|our)( \\w+)?|' +
    '(we|I) (really |truly |greatly )?value your?( \\w+){0,2}|valued (customer|guest|member|client)s?|' +
    'customer satisfaction',
  // Rest assured
  '(please )?(rest|be) assured|(we|I) (can )?assure you',
  // Seriously
  '(take|takes|taken|taking) (\\w+ ){1,4}(very |extremely )?seriously',
  [
    'thank you for',
    '(thank you|thanks)( (so|very) much)?( in advance)? for (your |the )?(\\w+ )?(patience|understanding|feedback|cooperation|loyalty|time|message|e-?mail|tweet|contacting|reaching|getting|writing|following|letting|bringing|sharing(?! (the|this|these|your) (file|photo|picture|image|screenshot|video|link|recording)s?)|taking|choosing|being|interest|continued|business)( (this|it) to our attention)?',
  ],
  // Standards
  '(f[ae]ll(s|en)? )?(short of|up to|reflect|meet|met) (our|the|your)( \\w+)? (standards?|expectations?)|' +
    'the (level|standard|kind|type) of (service|experience) (we|that|you)|' +
    '(better|great|excellent|best) (customer )?(service|experience)( (in the future|next time|possible))?',
  ['not again', "(this |it )?(will not|won't) happen again"],
  // Sincerely
  '(sincerely|deeply|truly) (apologi[sz]e|regret)(?=[.,!]|$)|(sincere|sincerest|heartfelt|deepest|humble) apologies(?=[.,!]|$)',
  // Strive
  '(we|our \\w+) (\\w+ )?(strive|aim|pride ourselves|endeavou?r|try our best|do our best|work hard|are committed|are dedicated)( to)?|' +
    '(always|do) (expect|want) (our|your|all|every)( \\w+){0,3}|' +
    '(we|I) (never|always) want (you|your|our|every)( \\w+)?',
)

export const canned: readonly Pattern[] = table(
  ...formulas,
  // Your feelings
  '(I|we)( can| do)?( \\w+ly)? (understand|appreciate|hear|see|feel) (your|how|the) (\\w+ )?(frustration|frustrated|frustrating|concerns?|disappointment|position|upset|annoying|disappointing)',
  // I understand
  '(I|we) (completely|totally|fully|absolutely|certainly|truly) understand(?! (that|what|why) you)',
  // Sorry to hear, or for the wait
  '(sorry|apologies|apologi[sz]e) for (the|our|my) (delay|late|delayed|slow)( response| reply)?( in (getting back|replying|responding|answering|our response))?(?=[.,!]| to (you|your)|$)|' +
    '(sorry|sad|saddened|disappointed|concerned) to (hear|her|here|read|see|learn)( (of|about))? (this|that|it|your (trouble|experience|issue|concern)s?)(?!( \\w+){0,3} (was|is|are|has|were|did|had|have|does|will)\\b)|' +
    '(sorry|sad|saddened|disappointed|concerned) you feel|' +
    '(so|really|very|truly|terribly) sorry (about|for) (this|that)(?=[.,!]|$)|' +
    'sorry (that )?you feel (this|that) way',
  // Do not like to hear
  "(not (what|something)|don't|do not|never)( \\w+){0,3} (like|love|want|enjoy|hope)( to)? (hear|hearing|see)|" +
    'hate (to hear|hearing|to see)|' +
    "(am|are|'m|'re) not happy to hear",
  [
    'look into',
    `${we} (happy|glad|love|like|pleased|able|delighted)( to)?( (?!a\\b)\\w+){0,2} (help|assist|${look})(?! (into )?(your|the) \\w+)|` +
      `so (that )?(we|I|our team|they) (can|may|could)( \\w+)? (${look}|take a (closer |further )?look|better (help|assist)|do (this|that))|` +
      `(we|I)('ll| will| can)( \\w+)? (look into|take a (closer |further )?look (into|at)) (this|that|it)|` +
      `(we|I)('ll| will| can)( \\w+)? (check it out|see what (we|I) can do)|` +
      '(to|can) (further|better) (assist|help|review|investigate)|' +
      'take a (further|closer) look(?! (into|at) (this|your|the) (?!(issue|matter|problem|concern|for|with|further|and|so)\\b)\\w)|' +
      '(be )?(here|able|ready) to (help|assist)|here for you',
  ],
  // More details
  '(send|share|provide|give|need|tell|some|with|have|for)( us| me)?( \\w+)? (more|further|additional) (details|information|info)( (about|regarding|on|of|with) \\w+)?|' +
    '(tell|let) us (more|know more|know what happened)|' +
    '(what happened|what is going on) (so (that )?(we|I)|to (make|cause) you)|' +
    'details (regarding|about|of) your (concern|issue|experience|problem)',
  // Let us know
  '(let (us|me) know|tell us) (if|how|whether) (there|you|we|I)( \\w+){0,5} (help|assist|questions?|else|need|concerns?)|' +
    '(if|should) you (have|need)( \\w+){0,3} (questions?|assistance|help|concerns?)|' +
    '(anything|something) else (we|I) can|' +
    "(do not|don't|please) hesitate to|" +
    'feel free to',
  // How can I help
  'how (can|may|could) (I|we) (help|assist|be of)( \\w+)?',
  // We appreciate
  'thanks in advance|(we|I) (really |truly |greatly |sincerely )?(appreciate|value) (your|you|the)( \\w+){0,2}',
  [
    'as soon as possible',
    // "Shortly" and its like are vague times, and marked as those.
    'as soon as (possible|we can)|at (your|the) earliest (convenience|opportunity)',
  ],
  // Regarding
  '(regarding|concerning) your (concern|issue|complaint|request|inquiry|enquiry|recent \\w+)|' +
    'as (previously|already) (explained|stated|mentioned|advised)|' +
    'hope (this|that) (helps|clarifies|answers)( \\w+)?|(in|at) the meantime',
  // Wishes
  'have a (great|good|nice|wonderful|lovely) (day|evening|weekend|one)|' +
    '(look|looking) forward to (serving|welcoming|seeing|hearing|helping|your|having)|' +
    '(opportunity|chance|allow us) to (serve|make|provide|regain|welcome)( \\w+)?|' +
    '(glad|happy|pleased|delighted) to have you',
  // Passed on
  '(pass|passed|passing|share|shared|sharing|forward|forwarded|feed|fed|log|logged)( (this|it|that|your \\w+|these))?( (on|along|back))? (to|with|for) (the|our|your)( \\w+){1,3}|' +
    '(feed|pass|log) (this|it|that|your \\w+) (back|on|along)|(internal|further) (review|action|investigation)|' +
    '(the )?relevant (team|department|people)',
)
