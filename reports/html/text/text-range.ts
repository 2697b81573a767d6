/** Part of a text, by its offsets: `end` is the first that no longer belongs to it. */
export interface TextRange {
  start: number
  end: number
}
