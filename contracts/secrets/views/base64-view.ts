import { foldCase } from './fold-case.js'
import type { TextView } from './text-view.js'

/** Shorter than this a run holds no telling part of a secret. */
const shortest = 6
const shifts = 4

/** Six bits by code of a letter, of either alphabet; -1 where it is none of Base64. */
const bitsOf = new Int8Array(65_536).fill(-1)
for (const [index, letter] of Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
).entries()) {
  bitsOf[letter.charCodeAt(0)] = index
}
bitsOf['-'.charCodeAt(0)] = 62
bitsOf['_'.charCodeAt(0)] = 63

/**
 * What stands behind every run of Base64 in a view, one after another. Each is read from its first four letters on:
 * a path or a word before it moves the place where the encoder began. By hand, as most words look like Base64.
 */
export function base64View(view: TextView): TextView | undefined {
  const { text } = view
  const bytes = Buffer.allocUnsafe(text.length * 4)
  /** Of each reading of a run: where it begins in the view that comes of it, and its range in this one. */
  const [at, from, until]: [number[], number[], number[]] = [[], [], []]
  let length = 0
  for (const [start, end] of runsIn(text)) {
    for (let shift = 0; shift < shifts; shift += 1) {
      at.push(length)
      from.push(start + shift)
      until.push(end)
      length = decodeInto(bytes, length, text, start + shift, end)
      bytes[length] = 0x0a
      length += 1
    }
  }
  if (length === 0) return undefined
  at.push(length)
  const decoded = bytes.toString('latin1', 0, length)
  return {
    text: decoded,
    folded: foldCase(decoded),
    placeOf(place, as) {
      const reading = lastBeginning(at, as === 'end' ? place - 1 : place)
      const letters = ((place - at[reading]!) * 4) / 3
      const moved = as === 'end' ? Math.ceil(letters) : Math.floor(letters)
      return view.placeOf(Math.min(until[reading]!, from[reading]! + moved), as)
    },
    runAt(place) {
      const reading = lastBeginning(at, place)
      const stop =
        until[reading]! + /^={0,2}/.exec(text.slice(until[reading], until[reading]! + 2))![0].length
      return {
        content: decoded.slice(at[reading], at[reading + 1]! - 1),
        isWhole: reading % shifts === 0,
        start: view.placeOf(from[reading]!, 'start'),
        stop: view.placeOf(stop, 'end'),
      }
    },
  }
}

function* runsIn(text: string): Generator<[start: number, end: number]> {
  let start = 0
  for (let place = 0; place <= text.length; place += 1) {
    if (place < text.length && bitsOf[text.charCodeAt(place)]! >= 0) continue
    if (place - start >= shortest) yield [start, place]
    start = place + 1
  }
}

function decodeInto(bytes: Buffer, length: number, text: string, from: number, until: number): number {
  let written = length
  let bits = 0
  let count = 0
  for (let place = from; place < until; place += 1) {
    bits = ((bits << 6) | bitsOf[text.charCodeAt(place)]!) & 0xfff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[written] = (bits >> count) & 0xff
    written += 1
  }
  return written
}

/** The index of the last entry, the closing one aside, that is no greater. */
function lastBeginning(at: readonly number[], place: number): number {
  let low = 0
  let high = at.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (at[middle]! <= place) low = middle
    else high = middle - 1
  }
  return low
}
