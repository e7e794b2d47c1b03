// Kinds of deed in French, to come or done, and the words that say that one is done.

import type { DeedWords } from '#core/coach/languages/language.ts'
import { spelt, wordings } from './spelling.ts'

export const deeds: DeedWords = {
  kinds: [
    {
      kind: 'call',
      shape: wordings(
        "(?<!(je m'|nous nous |s'|m'|vous vous ))(r?appell?e|appellerai|appellerons|appellera|appelons|appeler|appelé|rappell?e|rappellerai|rappellerons|rappellera|rappelons|rappeler|rappelé|téléphon)\\w*",
        '(passe|passer|passerai|passons|passerons|donne|donnerai|donner) (vous |te )?un (coup de (fil|téléphone)|appel)',
        'par téléphone|au téléphone',
      ),
    },
    {
      kind: 'refund',
      shape: wordings(
        'rembours\\w*',
        '(re)?crédit\\w*',
        'revers(e|é|er|ons|erons|erai)\\w*',
        '(re)?vir(e|ons|ement|er|erai|erons)s?',
        'rend\\w* (votre|vos|les \\d+|l)\\w* ?(argent|euros|€)?',
      ),
    },
    {
      kind: 'repair',
      shape: wordings('répar\\w*', 'dépann\\w*', 'remet\\w* en (état|marche|service)', 'remis\\w* en (état|marche|service)'),
    },
    {
      kind: 'come',
      shape: wordings(
        '(passe|passera|passerai|passons|passerons|passé|viens|vient|viendra|viendrai|viendrons|venons|venu|venus|venue|repasse|repassera|repasserai)( \\w+){0,4}(?! de) (chez (vous|toi)|vous|te|voir|chercher|sur place|récupérer|reprendre)',
        '(vient|viendra|viendrai|passe|passera|passerai|viendront|viennent|passent|passeront|se présente\\w*|se rend\\w*|interviendra|intervient)',
        '(enlève|enlèvera|enlevé|récupère|récupérera|récupérerai|récupéré|reprend|reprendra|repris)\\w*',
      ),
    },
    {
      kind: 'deliver',
      shape: wordings(
        '(re)?livr(e|é|er|ée|és|era|erai|erons|ons|aison|eur)\\w*',
        '(apport|ramèn|ramen|dépos)\\w*',
        'sera chez (vous|toi)',
        '(recevrez|recevras)',
      ),
    },
    {
      kind: 'send',
      shape: wordings(
        '(r?en)?voi(e|es|ent|s)',
        '(r)?env(oy|err)\\w*',
        '(ré)?expédi\\w*',
        '(re)?part(ent|ira|iront|i|is|ie|ies)?(?! (de|du|à))',
        'adress(e|é|er|erai|erons|ons|ée)',
        'transmet\\w*|transmis',
      ),
    },
    {
      kind: 'write',
      shape: wordings(
        'écri(s|t|re|rai|rons|vons|ra)',
        'répond\\w*',
        'tien(s|t|drai|drons|dra|ent) (au courant|informée?)',
        '(vous|te) tenons (au courant|informée?)',
        'inform\\w*',
        'confirm\\w*',
        'recontact\\w*',
        'revien(s|t|drai|drons|dra|nent) vers',
        'des nouvelles',
        'expliqu\\w*',
        'mail|e-mail|courriel',
      ),
    },
  ],
  own: { i: /(?<!\p{L})(?:je|j')(?!\p{L})/iu, we: /(?<!\p{L})(?:nous|on|notre \p{L}+|nos \p{L}+)(?!\p{L})/iu },
  done: [
    {
      name: 'we have',
      shape: wordings(
        "((nous|on) ((vous|te|lui|leur|les|le|la|y|en) |[tl]'){0,3}(avons|a|sommes|est)|(je ((vous|te|lui|leur|les|le|la) |[tl]'){0,3}|j'((en|y) )?)(ai|suis))",
        '(a été|ont été|est|sont) ((bien|déjà) )?(remboursé|crédité|recrédité|viré|envoyé|renvoyé|expédié|réexpédié|livré|réparé|parti)(e|s|es)?',
        "(viens|venons|vient) (juste |tout juste )?(de|d')",
      ),
    },
  ],
  notDone: [
    {
      name: 'not done',
      shape: wordings(
        "essay\\w+|tent(é|er|ons)|pas|jamais|n'ai|n'avons|rien|vais|allons|va|voul(u|ais|ions)|voudr\\w+|souhait\\w+|si|lorsque|quand|dès que|promis|demandé|prié|\\w+rai|\\w+rons",
      ),
    },
  ],
  moved: spelt(
    /(?<!\p{L})(?:au lieu (?:de|du)|plutôt que|nouve(?:au|lle) (?:jour|date|rendez-vous|créneau)|report\p{L}*|décal\p{L}*|repouss\p{L}*|pas avant|plus tôt que prévu|plus tard que prévu)(?!\p{L})/iu,
  ),
}
