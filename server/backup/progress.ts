// How far a backup or a restore has come, for whoever waits: a line on standard error every few seconds, so that the last line of
// standard output stays the answer.

/** Milliseconds between two lines; what is done sooner needs none. */
const every = 2000

/** `doing`: the words in front, such as “Written”. Answers what is to be told the rows so far, as often as one likes. */
export function progress(
  doing: string,
  elapsed: () => number,
  write = (line: string) => process.stderr.write(line),
): (rows: number, of?: number) => void {
  let next = every
  return (rows, of) => {
    if (elapsed() < next) return
    next = elapsed() + every
    write(`${doing}: ${rows.toLocaleString('en')}${of === undefined ? '' : ` of ${of.toLocaleString('en')}`} rows\n`)
  }
}
