// Where each rule is known from, with a year; "our reading" and "our choice" where it is ours. Apart from the rules, because only their pages
// and whoever asks why read it: neither a letter nor a finding needs it.

const sources: Readonly<Record<string, string>> = {
  'amount-not-on-record': 'Smith, Bolton & Wagner 1999 (redress is judged against what was said); our own rule for amounts, 2026.',
  'apology-present':
    '2013 National Customer Rage Study (76 % wanted an apology, 32 % got one); Roschk & Kaiser 2013; Lewicki, Polin & Lount 2016.',
  'apology-taken-back':
    'Kapeš et al. 2022 (excuse lowers trust); Roschk & Kaiser 2013 (how an apology is made matters more than that it is made).',
  'asks-what-to-do': 'Joosten, Bloemer & Hillebrand 2017; Guo et al. 2016 (a choice that people can act on raises perceived justice).',
  'canned-phrase':
    'Min, Lim & Magnini 2015 (saying the complaint back raises how a reply is rated); Kapeš et al. 2022 (personalisation raises trust).',
  'claim-not-on-record':
    'Maxham & Netemeyer 2002 (a second failure undoes a recovery); Halperin, Ho, List & Muir 2019 (a broken commitment costs most).',
  comparison: 'Shaw, Wild & Colquitt 2003; Cracco et al. (explanations help when they are about this case); Kapeš et al. 2022.',
  'conditional-non-apology':
    'Roschk & Kaiser 2013 (how an apology is made matters more than that it is made); partial apologies do worse where the failing is clear.',
  'confession-while-open':
    'Partial and full apologies compared where fault is ambiguous (a full one can do worse than sympathy); Brooks, Dai & Schweitzer 2014.',
  'crux-not-mentioned': 'Min, Lim & Magnini 2015 (a paraphrase of the complaint raises the rating of a reply).',
  'date-not-on-record': 'Halperin, Ho, List & Muir 2019 (a commitment made and broken costs most); our reading, 2026.',
  'excuse-before-apology':
    'Kapeš et al. 2022 (denial and excuse lower trust); Shaw, Wild & Colquitt 2003 and Cracco et al. (specific explanations help, once owned).',
  'feelings-non-apology': 'Kapeš et al. 2022 (confession and empathy raise trust, denial lowers it); Roschk & Kaiser 2013 (empathy first).',
  'finger-pointing':
    'Brooks, Dai & Schweitzer 2014 (owning what was not your fault raises trust); Lewicki, Polin & Lount 2016 (responsibility first).',
  'formula-apology':
    'Maxham & Netemeyer 2002 (a recovery can win people back after one failure, never after two); Halperin, Ho, List & Muir 2019 (repeated apologies can be worse than none).',
  hindsight: 'Dekker 2014, The Field Guide to Understanding Human Error (counterfactuals); Allspaw 2012 (blameless reviews).',
  'house-phrase': 'House style of this organisation, kept in its settings (2026).',
  'human-error': 'Dekker 2014 (error is a symptom of trouble deeper in a system); RCA2, National Patient Safety Foundation 2015.',
  jargon: 'PHSO Complaint Standards 2021 and ESMA/EBA/EIOPA JC 2014 43 (answers in plain language).',
  judgement: 'Dekker 2014; Edmondson 1999 (people report mistakes where it is safe to).',
  'long-before-sorry': 'Lewicki, Polin & Lount 2016 (regret and responsibility carry the rest); the limit of 60 words is our choice, 2026.',
  minimising: 'Kapeš et al. 2022 (denial and excuse lower trust); Roschk & Kaiser 2013 (empathy carries an apology most).',
  'mistakes-were-made':
    'Lewicki, Polin & Lount 2016 (responsibility ranks first); Kapeš et al. 2022 (confession raises the trust of those who read along).',
  'names-in-review': 'Allspaw 2012 (blameless reviews); Edmondson 1999 (people report mistakes where it is safe to).',
  'no-concrete-action': 'Lewicki, Polin & Lount 2016 (an offer of repair ranks second of six parts); Smith, Bolton & Wagner 1999.',
  'no-time-given': 'Davidow 2003 (timeliness is one of six levers); Halperin, Ho, List & Muir 2019 (a commitment made must be kept).',
  'no-without-alternative':
    'Davidow 2003 (redress and facilitation drive satisfaction with a response); Guo et al. 2016 (choice raises perceived justice).',
  'often-sent': 'Min, Lim & Magnini 2015; Kapeš et al. 2022 (personalisation raises trust).',
  'ownership-present': 'Lewicki, Polin & Lount 2016 (responsibility ranks first of six parts); Brooks, Dai & Schweitzer 2014.',
  'placeholder-left': 'Kapeš et al. 2022 (personalisation raises trust; its opposite is plain to see).',
  'policy-shield': 'Shaw, Wild & Colquitt 2003 (specific explanations help, general ones do not); Kapeš et al. 2022 (excuse lowers trust).',
  pressing: 'Gelbrich & Roschk 2011 (favourable behaviour of the employee carries interactional justice).',
  'promise-without-time': 'Halperin, Ho, List & Muir 2019 (commitment and its keeping); Davidow 2003 (timeliness).',
  sarcasm:
    'Our reading of interactional justice (Orsingher, Valentini & de Angelis 2010): honesty and empathy are judged from words alone.',
  shouting: 'Our reading of interactional justice (Orsingher, Valentini & de Angelis 2010), 2026.',
  'somebody-else': 'GDPR Art. 5(1)(f) and 33, 2016 (personal data sent to the wrong person is a breach to be reported).',
  'time-gone-by': 'Halperin, Ho, List & Muir 2019 (a commitment made and broken costs most).',
  'time-when-closed': 'Our reading, 2026, of Halperin, Ho, List & Muir 2019 (make no commitment that cannot be kept).',
  'too-many-sorries': 'Halperin, Ho, List & Muir 2019 (repeated apologies can do worse than none).',
  'vague-time': 'Halperin, Ho, List & Muir 2019 (a commitment made and broken costs most); Davidow 2003 (timeliness).',
}

/** In one line; nothing for a rule that there is not. */
export function evidenceOf(rule: string): string {
  return Object.hasOwn(sources, rule) ? (sources[rule] ?? '') : ''
}
