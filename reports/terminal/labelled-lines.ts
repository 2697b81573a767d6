import { cutText } from '../text/cut-text.js'
import { visibleText } from '../text/visible-text.js'
import type { Voice } from './voice.js'

const margin = ' '.repeat(4)
const labelWidth = 12

/** Of a value that is cut: nobody reads a body on a screen. */
const longestValue = 300
const mostLines = 4

/** A value behind its label, its further lines in the same column; nothing where there is no value. */
export function labelledLines(voice: Voice, label: string, value: string): string[] {
  return wholeLines(voice, label, voice.isVerbose ? value : cut(value))
}

/** The same of what is pasted: it is never cut. */
export function wholeLines(voice: Voice, label: string, value: string): string[] {
  if (value === '') return []
  const [first = '', ...rest] = visibleText(value).split('\n')
  const indent = margin + ' '.repeat(labelWidth)
  return [margin + voice.colors.dim(label.padEnd(labelWidth)) + first, ...rest.map((line) => indent + line)]
}

function cut(value: string): string {
  const lines = value.split('\n')
  const { text, leftOut } = cutText(lines.slice(0, mostLines).join('\n'), longestValue)
  return leftOut > 0 || lines.length > mostLines ? `${text}…` : text
}
