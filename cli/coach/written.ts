// A file as the coach should read it: front matter, code and the marks of Markdown are blanked, never cut, so that every place in it
// is still the place in the file.

const frontMatter = /^\uFEFF?---[ \t]*\r?\n[\s\S]{0,20000}?\n---[ \t]*(?=\r?\n|$)/
const blocks = [/^(```|~~~)[^\n]*[\s\S]*?(?:\n\1[^\n]*|$(?![\s\S]))/gm, /<!--[\s\S]{0,20000}?-->/g]
/** What is left out of a line, and in which group the words are that stay. */
const marks: readonly RegExp[] = [
  /^ {0,3}#{1,6}[ \t]+[^\n]*$/gm,
  /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S)/gm,
  /^ {0,3}(?:[-*_][ \t]?){3,}$/gm,
  /`[^`\n]{0,200}`/g,
  /\*{1,3}|(?<![\p{L}\p{N}])_{1,2}(?=\S)|(?<=\S)_{1,2}(?![\p{L}\p{N}])/gu,
]
const link = /!?\[([^\]\n]{0,300})\]\([^)\n]{0,2000}\)/g

/** The same length as `text`, line for line; a signature's `-- ` and quoted lines are the coach's own business. */
export function asWritten(path: string, text: string): string {
  const head = text.replace(frontMatter, blank)
  return /\.(?:md|markdown|mdx)$/i.test(path) || head !== text ? withoutMarks(head) : head
}

function withoutMarks(text: string): string {
  const words = blocks.reduce((rest, block) => rest.replace(block, blank), text)
  const linked = words.replace(link, (whole, shown: string) => {
    const before = whole.indexOf('[') + 1
    return ' '.repeat(before) + shown + ' '.repeat(whole.length - before - shown.length)
  })
  return marks.reduce((rest, mark) => rest.replace(mark, blank), linked)
}

function blank(words: string): string {
  return words.replace(/[^\r\n]/g, ' ')
}
