// A sentence that greets in English and does nothing more. Apart, because a letter that is put together needs no more of the language than this.

export const greeting = /^(dear|hi|hello|hey|good (afternoon|morning|evening|day))\b([ ,!]+[\p{L}.'-]+){0,4}[\s,!.:]*$/iu

/** What stands small beside the names. */
export const small = 'afternoon morning evening day sir madam all there everyone everybody and or'

/** After its comma a sentence goes on small. */
export const goesOnSmall = false
