import { cutText } from '../../text/cut-text.js'
import type { Place } from '../check/differing-place.js'
import type { Piece } from './readable-body.js'

const longest = { line: 500, lines: 50 }

/** A message's first line and its headers, each with what it ends in; a server may send any number of any length. */
export function messageHead(
  startLine: string | undefined,
  headers: Readonly<Record<string, string>>,
  place: Place | undefined,
): Piece[] {
  const names = Object.keys(headers)
  const lines = names.slice(0, longest.lines).map((name) => ({
    text: bounded(`${name}: ${headers[name]}`),
    isMarked: place?.kind === 'header' && place.name === name,
  }))
  const further = names.length - longest.lines
  return [
    ...(startLine === undefined ? [] : [{ text: startLine, isMarked: place?.kind === 'start-line' }]),
    ...lines,
    ...(further > 0 ? [{ text: `… (${further})`, isMarked: false }] : []),
  ]
}

function bounded(line: string): string {
  const { text, leftOut } = cutText(line, longest.line)
  return leftOut === 0 ? text : `${text}… (${leftOut})`
}
