export interface CutText {
  text: string
  /** How many characters (UTF-16) stand no more at its end; 0 where it is whole. */
  leftOut: number
}

/** At most `limit` characters of a text's beginning; a character that takes two of them is never halved. */
export function cutText(text: string, limit: number): CutText {
  if (text.length <= limit) return { text, leftOut: 0 }
  const end = isHighSurrogate(text.charCodeAt(limit - 1)) ? limit - 1 : limit
  return { text: text.slice(0, end), leftOut: text.length - end }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
