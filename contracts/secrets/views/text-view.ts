import { foldCase } from './fold-case.js'

/** A text as somebody could read it, after decoding, with the way back to the text that was decoded. */
export interface TextView {
  text: string
  /** The same, whatever the case of its letters; as long as `text`. */
  folded: string
  /** Where a place between two units of the view lies in the text: as the beginning or as the end of a range. */
  placeOf(at: number, as: 'start' | 'end'): number
  /** The Base64 run that a unit of the view was decoded from. */
  runAt?(at: number): Base64Run
}

/** A run of Base64 in a text. */
export interface Base64Run {
  /** What it says. */
  content: string
  /** Decoded from its very beginning, as whoever encodes a text writes it. */
  isWhole: boolean
  /** Its range in the text. */
  start: number
  stop: number
}

/** A text as it stands there. */
export function plainView(text: string): TextView {
  return { text, folded: foldCase(text), placeOf: (at) => at }
}
