// C0, C1 and DEL drive a terminal, lone surrogates and noncharacters break XML, and the bidirectional controls
// make a text read otherwise than it is: none of them may reach a reader as themselves.
const invisible =
  /(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu

/** Text of an unknown server made harmless to look at: `ESC` becomes `\u{1b}`, and so on. */
export function visibleText(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(invisible, escaped)
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`
}
