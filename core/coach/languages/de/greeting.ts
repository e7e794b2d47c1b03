// A sentence that greets in German and does nothing more. Apart, because a letter that is put together needs no more of the language than this.

export const greeting =
  /^(?:liebe[rs]?|sehr geehrte[rs]?|hallo|guten (?:tag|morgen|abend)|hi|moin|grüß gott|servus)(?![\p{L}])(?:[ ,!]+[\p{L}.'-]+){0,5}[\s,!.:]*$/iu

/** What stands small beside the names. */
export const small = 'tag morgen abend geehrte geehrter gott herr frau damen herren liebe lieber alle zusammen und oder von van der den'

/** After its comma a sentence goes on small. */
export const goesOnSmall = true
