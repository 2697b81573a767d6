import { visibleText } from '../text/visible-text.js'
import type { Voice } from './voice.js'

const margin = ' '.repeat(4)
const labelWidth = 12

/** A value behind its label, its further lines in the same column; nothing where there is no value. */
export function labelledLines(voice: Voice, label: string, value: string): string[] {
  if (value === '') return []
  const [first = '', ...rest] = visibleText(value).split('\n')
  const indent = margin + ' '.repeat(labelWidth)
  return [margin + voice.colors.dim(label.padEnd(labelWidth)) + first, ...rest.map((line) => indent + line)]
}
