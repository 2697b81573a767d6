const quote = '"'.charCodeAt(0)
const backslash = '\\'.charCodeAt(0)

/**
 * A body with the values of its secret members replaced, wherever they stand and in whatever case; the rest stays as
 * it came, broken JSON too. By hand: the one regular expression for it exhausts its stack on a long value.
 * A value keeps its type, so that what breaks the contract in it is still seen.
 */
export function redactMembers(body: string, names: ReadonlySet<string>, placeholder: string): string {
  const member = /"((?:[^"\\]|\\.){1,64})"\s*:\s*/g
  let redacted = ''
  let from = 0
  for (let found = member.exec(body); found; found = member.exec(body)) {
    if (!names.has(plain(found[1]!).toLowerCase())) continue
    const end = endOfValue(body, member.lastIndex)
    redacted += body.slice(from, member.lastIndex) + inPlaceOf(body[member.lastIndex], placeholder)
    from = member.lastIndex = end
  }
  return redacted + body.slice(from)
}

/** A name may be written with escapes. */
function plain(name: string): string {
  if (!name.includes('\\')) return name
  try {
    return JSON.parse(`"${name}"`) as string
  } catch {
    return name
  }
}

function inPlaceOf(first: string | undefined, placeholder: string): string {
  if (first === '{') return '{}'
  if (first === '[') return '[]'
  return first !== undefined && /[-\d]/.test(first) ? '0' : `"${placeholder}"`
}

function endOfValue(body: string, at: number): number {
  const first = body[at]
  if (first === '"') return endOfString(body, at)
  if (first === '{' || first === '[') return endOfNested(body, at)
  let end = at
  while (end < body.length && !/[\s,}\]]/.test(body[end]!)) end += 1
  return end
}

function endOfString(body: string, at: number): number {
  for (let end = at + 1; end < body.length; end += 1) {
    const code = body.charCodeAt(end)
    if (code === quote) return end + 1
    if (code === backslash) end += 1
  }
  return body.length
}

function endOfNested(body: string, at: number): number {
  let depth = 0
  for (let end = at; end < body.length; end += 1) {
    const char = body[end]
    if (char === '"') end = endOfString(body, end) - 1
    else if (char === '{' || char === '[') depth += 1
    else if ((char === '}' || char === ']') && --depth === 0) return end + 1
  }
  return body.length
}
