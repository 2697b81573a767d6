// Deeper levels stay at this one: indentation grows with depth, and a hostile body can be very deep.
const deepest = 20

/**
 * JSON with line breaks, every token left as it came; its end may be cut off. `JSON.parse` and back would not do:
 * it rounds long numbers, drops duplicate keys and rewrites escapes, and a report shows evidence.
 */
export function indentJson(json: string): string {
  let depth = 0
  const newline = () => `\n${'  '.repeat(Math.min(depth, deepest))}`
  return json.replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)|\{\s*\}|\[\s*\]|[{[]|[}\]]|,|:|\s+/g, (token) => {
    if (/^[{[]$/.test(token)) {
      depth += 1
      return token + newline()
    }
    if (/^[}\]]$/.test(token)) {
      depth -= 1
      return newline() + token
    }
    if (token === ',') return `,${newline()}`
    if (token === ':') return ': '
    if (/^[{[]/.test(token)) return token.replace(/\s+/, '')
    return token.trim() === '' ? '' : token
  })
}
