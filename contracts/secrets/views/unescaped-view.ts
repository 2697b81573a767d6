import { escapeAt } from './escape-at.js'
import { foldCase } from './fold-case.js'
import type { TextView } from './text-view.js'

/** The view with one level of escapes undone; nothing where it has none. */
export function unescapedView(view: TextView): TextView | undefined {
  const { text } = view
  if (!/[\\%&]/.test(text)) return undefined
  const units = new Uint16Array(text.length)
  /** Where each unit, and the end, begins in the view. */
  const places = new Uint32Array(text.length + 1)
  let length = 0
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    const escape = code === 0x5c || code === 0x25 || code === 0x26 ? escapeAt(text, at) : undefined
    if (!escape) {
      places[length] = at
      units[length] = code
      length += 1
      at += 1
      continue
    }
    const written = escape.text
    for (let index = 0; index < written.length; index += 1) {
      places[length] = at
      units[length] = written.charCodeAt(index)
      length += 1
    }
    at += escape.length
  }
  if (length === text.length) return undefined
  places[length] = text.length
  const unescaped = Buffer.from(units.buffer, 0, length * 2).toString('utf16le')
  return {
    text: unescaped,
    folded: foldCase(unescaped),
    placeOf: (at, as) => view.placeOf(places[at]!, as),
    ...(view.runAt && { runAt: (at) => view.runAt!(places[at]!) }),
  }
}
