// A sentence that greets in Spanish and does nothing more. Apart, because a letter that is put together needs no more of the language than this.

export const greeting =
  /^(?:estimad[oa]s?|querid[oa]s?|hola|buenos días|buenos dias|buenas tardes|buenas noches|buenas|apreciad[oa])(?![\p{L}])(?:[ ,!]+[\p{L}.'-]+){0,5}[\s,!.:]*$/iu

/** What stands small beside the names. */
export const small = 'días dias tardes noches señor señora todos todas y de la del'

/** After its comma a sentence goes on small. */
export const goesOnSmall = false
