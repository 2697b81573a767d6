import { cutText } from './cut-text.js'

/** A text that fits beside others in a report for machines, English; the whole is in `results.json`. */
export function shortened(text: string, limit: number): string {
  const { text: beginning, leftOut } = cutText(text, limit)
  return leftOut === 0 ? text : `${beginning}… (${leftOut} more characters in results.json)`
}
