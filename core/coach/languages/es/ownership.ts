// Owning it in Spanish: we did it, or left it undone.

import { type Pattern, wordings } from '#core/coach/shapes.ts'

const failed =
  '(fallado|olvidado|perdido|equivocado|confundido|dañado|roto|enviado mal|decepcionado|dejado (esperando|esperar|plantad[oa])|hecho (esperar|mal|perder)|cometido|cobrado (de más|dos veces|mal)|llegado tarde|tardado (demasiado|más|mucho)|incumplido|retrasado|mandado mal)'
const undone =
  '(cumplido|entregado|enviado|llamado|avisado|respondido|contestado|estado a la altura|traído|llevado|mandado|sabido|revisado|informado|atendido|devuelto)'
const not =
  '(entregamos|enviamos|llamamos|avisamos|cumplimos|contestamos|respondimos|estuvimos a la altura|llegamos|mandamos|revisamos|informamos|llamé|avisé|envié|cumplí|contesté|respondí)'

export const ownership: readonly Pattern[] = [
  {
    name: 'we did it',
    shape: wordings(
      `(hemos|habíamos|he|había)( \\w+){0,2} ${failed}`,
      '(nos|me) (equivocamos|equivoqué|olvidamos|olvidé|retrasamos|retrasé|confundimos)',
      '(fallamos|fallé|perdimos|perdí|rompimos|rompí|cometimos|cometí|llegamos tarde|llegué tarde|dañamos|tardamos demasiado|incumplimos)',
      '(se )?(nos|me) (olvidó|perdió|pasó|rompió|ha olvidado|ha perdido|ha pasado)',
      '(le|te|les|os) (dejamos|hicimos|cobramos|enviamos|mandamos|dimos|fallamos|hemos fallado|hemos hecho esperar)( \\w+){0,3} (esperando|esperar|mal|de más|dos veces|equivocad[oa]|tarde|incorrect[oa])',
    ),
  },
  {
    name: 'we left it undone',
    shape: wordings(
      `no( (le|te|les|os|lo|la|se lo|te lo))? (hemos|habíamos|he|había) ${undone}`,
      `no( (le|te|les|os|lo|la|se lo|te lo))? ${not}`,
    ),
  },
  {
    name: 'our mistake',
    shape: wordings(
      '(nuestro|mi|nuestros) (propio )?(error|fallo|fallos|errores|descuido|despiste|retraso)',
      '(error|fallo|culpa|descuido|responsabilidad) (nuestr[oa]|mí[oa]|mia)',
      '(nuestra|mi) (culpa|responsabilidad)',
      '(error|fallo|culpa|responsabilidad) (es|fue|ha sido)( \\w+)? (nuestr[oa]|mí[oa])',
    ),
  },
  {
    name: 'we take responsibility',
    shape: wordings('(asumimos|asumo|aceptamos|acepto)( \\w+)? (la |nuestra )?(responsabilidad|culpa|error)'),
  },
  {
    name: 'we should have',
    shape: wordings('(deberíamos|debería|debimos|debí|tendríamos que|tendría que|teníamos que) (haber(le|lo|la|te)?|\\w+r(le|lo|te)?)'),
  },
  {
    name: 'we promised, and did not',
    shape: wordings('(prometimos|prometí|habíamos prometido|había prometido)\\b.{0,80}(no|nunca|nadie|tarde)'),
  },
  {
    name: 'sorry that we',
    shape: wordings(
      '(siento|sentimos|lamento|lamentamos|disculpas|perdón|disculpe|disculpa|perdone|perdona)( (mucho|muchísimo|de verdad))?,? (que (no )?(le |te |les |la |lo )?(hayamos|haya yo)|(por )?(no )?haber(le|te|les|la|lo)?)(?! (respondido|contestado) (tan )?(tarde|antes))',
      '(disculpas|perdón|disculpe|siento|sentimos|lamento|lamentamos)( mucho)?,? (por )?(nuestr[oa]s?|mi) \\w+',
    ),
  },
]
