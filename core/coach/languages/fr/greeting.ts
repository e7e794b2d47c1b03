// A sentence that greets in French and does nothing more. Apart, because a letter that is put together needs no more of the language than this.

export const greeting =
  /^(?:bonjour|bonsoir|salut|cher|chère|chere|chers|chères|madame|monsieur|mesdames)(?![\p{L}])(?:[ ,!]+[\p{L}.'-]+){0,5}[\s,!.:]*$/iu

/** What stands small beside the names. */
export const small = 'madame monsieur mesdames messieurs et à tous'

/** After its comma a sentence goes on small. */
export const goesOnSmall = false
