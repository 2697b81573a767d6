/** One line of a body as it is shown: its letters are the body's own, only the space between them is ours. */
export interface JsonLine {
  depth: number
  parts: { kind: 'name' | 'string' | 'number' | 'word' | 'sign'; text: string }[]
  /** The JSON pointer of the value that begins here; absent where one ends. */
  pointer?: string
}

const token = /\s+|"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|"/gy

interface Level {
  kind: '{' | '['
  pointer: string
  index: number
  name: string
}

/** A JSON body in lines; undefined where it is none. Numbers stay as they are written: 1.50 is not 1.5. */
export function jsonLines(body: string): JsonLine[] | undefined {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value !== 'object' || value === null) return undefined
  } catch {
    return undefined
  }
  const lines: JsonLine[] = []
  const levels: Level[] = []
  let line: JsonLine | undefined
  let isName = false
  const begin = (pointer?: string): JsonLine => {
    line = { depth: levels.length, parts: [], ...(pointer !== undefined && { pointer }) }
    lines.push(line)
    return line
  }
  const pointerHere = (): string => {
    const level = levels.at(-1)
    if (!level) return ''
    return `${level.pointer}/${level.kind === '[' ? level.index : escaped(level.name)}`
  }
  const tokens = [...body.matchAll(token)].map(([text]) => text).filter((text) => text.trim() !== '')
  for (const [at, text] of tokens.entries()) {
    const level = levels.at(-1)
    if (text === '}' || text === ']') {
      const isEmpty = tokens[at - 1] === '{' || tokens[at - 1] === '['
      levels.pop()
      ;(isEmpty && line ? line : begin()).parts.push({ kind: 'sign', text })
      isName = false
      continue
    }
    if (text === ',') {
      line?.parts.push({ kind: 'sign', text })
      if (level?.kind === '[') level.index += 1
      line = undefined
      continue
    }
    if (text === ':') {
      line?.parts.push({ kind: 'sign', text: ': ' })
      isName = true
      continue
    }
    if (level?.kind === '{' && !isName) {
      level.name = JSON.parse(text) as string
      begin(pointerHere()).parts.push({ kind: 'name', text })
      continue
    }
    const current: JsonLine = isName && line ? line : begin(pointerHere())
    isName = false
    if (text === '{' || text === '[') {
      levels.push({ kind: text, pointer: pointerHere(), index: 0, name: '' })
      current.parts.push({ kind: 'sign', text })
    } else current.parts.push({ kind: kindOf(text), text })
  }
  return lines
}

function kindOf(text: string): 'string' | 'number' | 'word' {
  if (text.startsWith('"')) return 'string'
  return /^-?\d/.test(text) ? 'number' : 'word'
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
