import type { TextRange } from '../text/text-range.js'

interface Container {
  isList: boolean
  /** The name of the member, or the number of the element, that is being read. */
  name: string
  index: number
  awaitsName: boolean
  /** Where that member begins: at its name. */
  start: number
  isOnPath: boolean
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/**
 * Where a member stands in a JSON text, with its name; an element of a list by its number. Nowhere, where it is
 * missing or stands there twice: which of the two was meant nobody knows.
 */
export function memberRange(json: string, path: readonly string[]): TextRange | undefined {
  const found: TextRange[] = []
  const around: Container[] = []
  for (const { 0: text, index: at } of json.matchAll(token)) {
    const inside = around.at(-1)
    if (text === '}' || text === ']') {
      around.pop()
      const parent = around.at(-1)
      if (inside?.isOnPath && around.length === path.length)
        found.push({ start: startOf(parent, at), end: at + 1 })
    } else if (text === ',') {
      if (inside) Object.assign(inside, { index: inside.index + 1, awaitsName: !inside.isList })
    } else if (text !== ':' && inside?.awaitsName) {
      Object.assign(inside, { name: nameIn(text), start: at, awaitsName: false })
    } else if (text !== ':') {
      if (inside?.isList) Object.assign(inside, { name: String(inside.index), start: at })
      const isOnPath = !inside || (inside.isOnPath && inside.name === path[around.length - 1])
      if (text === '{' || text === '[') around.push(opened(text === '[', isOnPath))
      else if (isOnPath && around.length === path.length)
        found.push({ start: startOf(inside, at), end: at + text.length })
    }
  }
  return found.length === 1 ? found[0] : undefined
}

function opened(isList: boolean, isOnPath: boolean): Container {
  return { isList, name: '', index: 0, awaitsName: !isList, start: 0, isOnPath }
}

function startOf(parent: Container | undefined, at: number): number {
  return parent?.start ?? at
}

function nameIn(text: string): string {
  try {
    return String(JSON.parse(text))
  } catch {
    return text
  }
}
