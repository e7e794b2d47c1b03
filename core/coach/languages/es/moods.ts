// What customers feel, in Spanish, by the beginnings of the words.

/** How they are. */
export const moody =
  'satisfech|insatisfech|molest|enfadad|decepcionad|frustrad|disgustad|content|irritad|triste|indignad|descontent|enojad|incómod|dolid|defraudad|ofendid|desilusionad|contrariad|preocupad'
/** What they have: "su enfado". */
export const moods =
  'frustración|enfado|enojo|malestar|decepción|disgusto|descontento|insatisfacción|indignación|incomodidad|desilusión|descontent|molest|enfadad|decepcionad|frustrad|enojad|disgustad|indignad'
