// An emoji may be joined out of several, and chosen as a picture by a selector: these are seen, as one sign.
const emoji = String.raw`\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?`
const seen = String.raw`${emoji}(?:\u200d${emoji})+|\p{Extended_Pictographic}\ufe0f|[0-9#*]\ufe0f\u20e3|\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}`

// C0, C1 and DEL drive a terminal, lone surrogates and noncharacters break XML, the bidirectional controls make a text
// read otherwise than it is, and of what shows nothing at all, or a space that is none (a byte order mark, a joiner, a
// no-break space, a filler), nobody could see why it is wrong: none of them may reach a reader as themselves.
const invisible = String.raw`(?![\n\t\x20])[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]`

const eitherOf = new RegExp(`(?<seen>${seen})|${invisible}`, 'gu')

/** Text of an unknown server made harmless to look at, and all of it to be seen: `ESC` becomes `\u{1b}`, and so on. */
export function visibleText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(eitherOf, (character, sign: string | undefined) => sign ?? escaped(character))
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`
}
