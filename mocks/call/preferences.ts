const token = /^[!#$%&'*+.^_`|~\w-]+$/

/**
 * What a request prefers, by lower-case name, as RFC 7240, 2 has it: several preferences in one line or in many, values
 * quoted or not, of one that comes twice the first. Parameters, and what keeps to no grammar, are passed over.
 */
export function preferencesIn(header: string | readonly string[] | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const preference of splitOutsideQuotes([header ?? []].flat().join(','), ',')) {
    const [pair = ''] = splitOutsideQuotes(preference, ';')
    const [name = '', ...rest] = splitOutsideQuotes(pair, '=').map((part) => part.trim())
    const value = unquoted(rest.join('='))
    if (token.test(name) && value !== undefined && !found.has(name.toLowerCase()))
      found.set(name.toLowerCase(), value)
  }
  return found
}

/** Nothing where it is neither a token nor a quoted text; an empty one is the same as none. */
function unquoted(value: string): string | undefined {
  if (value === '' || token.test(value)) return value
  return /^"(?:[^"\\]|\\.)*"$/.test(value) ? value.slice(1, -1).replace(/\\(.)/g, '$1') : undefined
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = []
  let isQuoted = false
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (isQuoted && text[at] === '\\') at += 1
    else if (text[at] === '"') isQuoted = !isQuoted
    else if (!isQuoted && text[at] === separator) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}
