import { cutText } from '../../text/cut-text.js'
import { visibleText } from '../../text/visible-text.js'

/**
 * How wide a character is at most on average, in pixels, at the sizes that the style sheet gives labels: in
 * DejaVu, the widest of the fonts that a page without fonts of its own meets.
 */
export const characterWidth = { name: 7.6, note: 7.1 } as const

export interface FittedText {
  shown: string
  /** The whole text; absent where it is shown. */
  whole?: string
}

/** What of a text fits into so many pixels. */
export function fitText(text: string, room: number, size: keyof typeof characterWidth): FittedText {
  const whole = visibleText(text)
  const limit = Math.floor(room / characterWidth[size])
  if (columnsOf(whole) <= limit) return { shown: whole }
  const share = limit / columnsOf(whole)
  const { text: beginning } = cutText(whole, Math.max(0, Math.floor(whole.length * share) - 1))
  return { shown: `${beginning}…`, whole: cutText(whole, 400).text }
}

export function textWidth(text: string, size: keyof typeof characterWidth): number {
  return columnsOf(visibleText(text)) * characterWidth[size]
}

// Characters of East Asia and pictographs are twice as wide as letters.
function columnsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.codePointAt(0)! < 0x1100 ? 1 : 2), 0)
}
