interface Open {
  isObject: boolean
  keys: Set<string>
}

/** The keys that stand twice in one object of a JSON text: of those a parser keeps the last without a word. */
export function keysTwice(json: string): { key: string; at: number }[] {
  const twice: { key: string; at: number }[] = []
  const open: Open[] = []
  for (const { 0: token, index } of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\]]/gs)) {
    if (token === '{' || token === '[') open.push({ isObject: token === '{', keys: new Set() })
    else if (token === '}' || token === ']') open.pop()
    else if (token.endsWith(':') && open.at(-1)?.isObject) {
      const key = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)) as string
      const { keys } = open.at(-1)!
      if (keys.has(key)) twice.push({ key, at: index })
      keys.add(key)
    }
  }
  return twice
}
