// What makes a Spanish sentence more than a statement of how a thing is: somebody spoken to, we who do it, a time, a kind word, what is free or open.

import { type Pattern, wordings } from '#core/coach/shapes.ts'

export const notFlat: readonly Pattern[] = [
  {
    shape: wordings(
      // Here the accents tell words apart ("sé" and "se"). Spoken to; in its place as what is talked of, "su" is theirs.
      'les?|te|os|tus?|usted|ustedes|tú|vos|vosotros|contigo|ti|vuestr[oa]s?|(?<=(?:^|[.:,;] |que |y )sus? )\\w+',
      'eres|sos|has|puedes|tienes|quieres|debes|sabes|(?!(?:además|país|interés|estrés|través|detrás|quizás|demás|después)(?!\\w))\\w{2,}(?:[áéí]s|áis|éis)|(?!(?:exi|co|consi|resi|asi|reaju|aju|desga|contra|tri)ste(?!\\w))\\w{2,}ste(?:is)?',
      'puede|pueden|pod[ée]s|prueb[ae]|mir[ae]|dig[ae]|dinos|d[ií]ganos|cu[eé]nt\\w+|contame|escr[ií]b\\w+|reinici[ae]|ac[eé]rque\\w*|marque|puls[ae]|ind[ií]que\\w+|env[ií]e\\w*|comp[aá]rt\\w+|consulte|vaya|llev[ae]|busque|elij[ae]|guarde|d[eé]j[ae]\\w*|diles|vuelv[ae] a|ojo|si',
      // We
      'yo|me|mis?|nos|conmigo|he|hemos|voy|estoy|soy|puedo|tengo|quiero|hago|sé|veo|doy|digo|pongo|paso|quedo|espero|siento|adjunto|comprendo|entiendo|reviso|env[ií]o|mando|llamo|busco|miro|pido|creo|confirmo|agradezco|lamento|celebro',
      '(?!(?:así|ahí|aquí|allí|qué|café|(?:últ|próx|máx|mín)imos)(?!\\w))\\w{2,}(?:[aei]mos|[éí])',
      // When
      '\\w{3,}(?:rá|rán|ré)|ma[ñn]ana|hoy|ayer|ahora|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|\\d[\\d.,:]*|ya|enseguida|pronto',
      // Kind, or of use
      'por favor|ojal[aá]|gracias|bienvenid[oa]s?|saludos?|atentamente|disculp\\w*|perd[oó]n\\w*|lament\\w*|grat[oa]|agradable|tristes?|inadmisible|inaceptable|horrible|importantes? para',
      'gratis|sin (?:coste|cargo|costo)|no (?:tienen?|hay|hace falta) que|disponibles?|abiert[oa]s?|solucionad[oa]s?|devuelt[oa]s?|(?:reembolsad|anulad|abonad|reparad|repuest|corregid|arreglad|reservad)[oa]s?|resuelt[oa]s?|list[oa]s?|en camino|hacen? falta|está en (?:el|la)(?!\\w)|se recogen?|incluid[oa]s?|durar?n?|cuestan?|(?:es|son) (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
    ),
  },
]
