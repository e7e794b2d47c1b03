// What English letters state flatly where an answer should be, with no "because" before it: a rule of the house, a usual length of time, how the
// work runs today, what a record shows. Each may be true, and useful in another place, so no more than a warning comes of it.

import type { ReasonShape } from '#core/coach/languages/language.ts'
import { phrases } from '#core/coach/shapes.ts'
import { fine, itIs, neg, unable } from './limits.ts'

const shape = (wordings: string): ReasonShape => ({ kind: 'limit', shape: phrases(wordings) })

const troubles = '(issue|problem|delay|error|fault|outage|report)s'

export const facts: readonly ReasonShape[] = [
  // Must be done
  shape(
    '(?<!(I|we|it|that|this|they|who) )must (?!be|feel|have)\\w+|(must|ha(s|ve) to|needs? to) be (done|\\w+(ed|en|id))( \\w+){0,2} (at|because|before|by|from|in|on|via)|can( only)? be \\w+ed( only)? (after|once|until|when)|' +
      `(close|end|open|start)s?( \\w+){0,3} (day|hour|minute|min|second|week)s? (before|prior)|case[- ]sensitive|an (additional|extra) (charge|cost|fee)|(charge|fee)s? (may |will )?(be )?appl\\w+|` +
      `${itIs} (the|our) (\\w+ )?(limit|maximum|policy|price|procedure|process|rule)|` +
      'require(d|ment) (by|of|to)|hands are tied|only so (much|many)|(out of|not in) scope|after (our|the) cut-?off|(it is|it was|a) (bank|public) holiday|(at|our|full) capacity|under contract|excludes|to (keep|protect) (all|our|the|your|you)\\b.{0,30}\\b(account|data|privacy|safe|secure)',
  ),
  // Does not support
  shape(
    `(?<!you )${neg}( \\w+ly| yet)? (accept|allow|announce|apply|carry|cover|deliver|extend|include|offer|operate|permit|see|sell|serve|ship|stock|stretch|support|have (access|any|that|the))|` +
      '(exclusive|limited|restricted) to|' +
      'not (affiliated|associated|liable|responsible)',
  ),
  // As a rule
  shape(
    `(?<!bank )(generally|normally|typically|usually) (?!caused|indicate|mean|speaking)\\w+|(?<!it )(can|could|may|might)( \\w+ly| sometimes)? (cause|take (up to|a (couple|few|while)|several|\\d+|between))|` +
      'we do (have|offer|provide|support)',
  ),
  // What it is said to be
  shape(
    '(just|only|purely) an? (estimate|example|guide(line)?|illustration|indication)|(normal|typical|usual) for|industry[- ]?wide|' +
      "(expire|reset)s? after|resets? (at|every|on)|(unfortunately|sadly),? (it|that|this)('s| is)|needs? (an?|the) (current|latest|minimum|newe(r|st)|premium|valid)|" +
      'need (an?|the) (\\w+ )?(licence|membership|package|plan|subscription)|only the (\\w+ ){1,2}(can|has|is|may)|only (given|made|paid|refunded|sent) (by|if|on|to|when)|' +
      '(choose|set) their own|self-employed|outside (of )?(our|the|your) (area|contract|cover|guarantee|hours|policy|scope|warranty)|paid by the (buyer|customer|guest)|' +
      '(made|placed|received) after|only (collect|deliver|open|restock|run|ship|update)s? (at|before|during|in|on|until)|(managed|run|operated) by an?(other)? (company|firm)|nothing( is)? wrong with',
  ),
  // How the work runs
  shape(
    '(in|under) maintenance|maintenance (delay|work)|we (turn|turned|switched|shut)( \\w+)? (off|down)|(work|upgrade)s? (is|are) (taking place|under ?way)|' +
      'there (can|could|may|might|will) be (an? |some )?(\\w+ )?(charge|delay|disruption|wait)s?|behind schedule|only (has|have|run|one)( \\w+){0,3} (a|each|every|per) (day|week)|' +
      '(call|contact) volumes?|inundated|congestion|broken[- ]down|shortage of|(out of|sold|fully) (stock|out|booked)|' +
      'waiting (for|on) (an?|the|our) (\\w+ )?(aircraft|crew|gate|part)|short of (hands|people|staff)|only have( \\w+){1,2} (agents|colleagues|drivers|people|staff)|' +
      "there('s| has) been an? (?!(\\w+ )?(confusion|error|misunder|mistake|mix|oversight|slip))|(there's( been)?|there (has been|have been|is|are|was|were)) (an?|some) (\\w+ )?(accident|backlog|breakdown|failure|fault|fire|flood|glitch|incident|outage|power cut|shortage|storm|strike)|" +
      '(computer|line|lines|network|phones|server|servers|site|system|systems|website) (are|is|was|were|went) (busy|down|offline|overloaded)|' +
      '(?<!(sorry|apologi[sz]e)\\b[^,;:]{0,60})(been|is|are|was|were) (being (refurbished|serviced|upgraded)|closed|discontinued|grounded|in demand|limited|restricted|shut|off sick|on strike|out of service|phased out|suspended|taken out of (service|use))|given the circumstances|known (bug|fault|issue|problem)|introduced an? (bug|error|fault)|(been|was|were) held (at|by|up)|(takes?|taking|took) (a while|longer)|(?<!(I|we) )tends? to|rel(y|ies) on|own risk|(was|were) right to|as an? (global|growing|large|small) (company|firm|shop|team)|working as \\w+ as (they|we) can',
  ),
  // Nothing on record
  shape(
    `(${neg}|not|haven't|no longer)( \\w+ly)? (aware|had|see|seeing|seen|showing)( of)?( any)?( \\w+){0,2} ${troubles}|showing( \\w+){0,2} (good|strong)|no( reported)? ${troubles} (at|for|from|in|is|of|on|reported|with)|unaware|not aware|` +
      `(we|I)('ve| have) (it|that|the|this|your)( \\w+)? (down|listed|recorded|reported|showing) |(listed|marked|reported|shown|showing)( up)? as( \\w+)? ${fine}|` +
      `(is|are) (still )?online|(?<!\\b(back|glad|good|great|happy|pleased)\\b[^,;:]{0,40})up and running(?! (again|now))|(${neg}|not)( been)? (linked|listed|registered)|should (already|still) (be|have|work)|(looks?|seems?) (\\w+ )?(correct|fine|good|normal|okay) (at|from|on) (here|our)|(appear|seem|show)s?( to be)? (running|working) (as (normal|usual)|fine|normally|okay|well)|(had|heard|received)( any)?( other)? complaints|we followed (our|the)`,
  ),
  // Not what we do
  shape(
    'not (anything|something)( that)? (we|I)( \\w+)? (able|can|control|do|have|offer|provide|sell)|(we|I) try( \\w+){0,4} (possible|as (far|much|often))|' +
      `nothing (else|further|more)( that)? (we|I)|nothing to (announce|share)|nothing( \\w+){0,2} changed|(disclosed|published|set out|stated) (at|during|in|on|when)|which you (accepted|agreed)|the law|(in|out of) (keeping with|the question)|(nobody|no one|others)( \\w+){0,3} ha(d|s|ve) (no|any|this) (issue|problem)s?|no (date|timeframe|timescale)s? (for|we|yet)|no (\\w+ )?plans (for|to)|afraid not|${unable} (call|message) (you|out)`,
  ),
]
