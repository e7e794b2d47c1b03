// What somebody may paste or type on and on: a row is one of these, again and again.

export const rows: Record<string, string> = {
  letters: 'a',
  spaces: ' ',
  marks: '!',
  'the word of apology': 'sorry ',
  'one apology after the other': 'I am sorry. ',
  reasons: 'because ',
  promises: 'we will call you by Friday ',
  'a member': 'Tomas ',
  'empty lines': '\r\n',
  'pasted HTML': '<p style="margin:0">We are <b>sorry</b>&nbsp;</p>',
  'right to left': 'אנחנו מצטערים מאוד. ',
  'combining marks': 'e\u0301\u0302\u0303 ',
  emoji: '👩‍👩‍👧🙏 ',
  'zero-width spaces': 'so\u200brry ',
  'half of a character': '\ud83d ',
  placeholders: '{{name}} ',
}
