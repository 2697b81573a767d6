import type { Piece } from './readable-body.js'

/** Lines beside a mark, lines of it, and characters of one line beside it. */
const most = { beside: 1, lines: 6, characters: 80 }

/** Of a text no more than its marked place with what stands around it; of one without a mark the beginning. */
export function aroundMark(pieces: readonly Piece[]): Piece[] {
  const at = pieces.findIndex(({ isMarked }) => isMarked)
  if (at < 0) return [{ text: beginning(pieces.map(({ text }) => text).join('')), isMarked: false }]
  const textOf = (some: readonly Piece[]) => some.map(({ text }) => text).join('')
  return [
    { text: endOf(textOf(pieces.slice(0, at))), isMarked: false },
    { text: beginning(pieces[at]!.text, false), isMarked: true },
    { text: gapOf(pieces[at]!.text) || startOf(textOf(pieces.slice(at + 1))), isMarked: false },
  ].filter(({ text }) => text !== '')
}

function beginning(text: string, saysSo = true): string {
  const lines = text.split('\n')
  const shown = lines.slice(0, most.lines).map((line) => shortened(line, most.characters * 2))
  return shown.join('\n') + (saysSo && lines.length > most.lines ? '\n…' : '')
}

function gapOf(marked: string): string {
  return marked.split('\n').length > most.lines ? '\n…' : ''
}

/** The last line of a text and those before it. */
function endOf(text: string): string {
  const lines = text.split('\n')
  const shown = lines.slice(-1 - most.beside)
  const last = shown.pop()!
  const cut = last.length > most.characters ? `…${last.slice(-most.characters)}` : last
  const before = shown.map((line) => shortened(line, most.characters * 2))
  return [...(lines.length > 1 + most.beside ? ['…'] : []), ...before, cut].join('\n')
}

/** The first line of a text and those behind it. */
function startOf(text: string): string {
  const lines = text.split('\n')
  const [first = '', ...behind] = lines.slice(0, 1 + most.beside)
  const shown = behind.map((line) => shortened(line, most.characters * 2))
  const rest = lines.length > 1 + most.beside ? ['…'] : []
  return [shortened(first, most.characters), ...shown, ...rest].join('\n')
}

function shortened(line: string, limit: number): string {
  return line.length > limit ? `${line.slice(0, limit)}…` : line
}
