const quote = '"'.charCodeAt(0)
const backslash = '\\'.charCodeAt(0)
const opening = new Set(['[', '{'].map((char) => char.charCodeAt(0)))
const closing = new Set([']', '}'].map((char) => char.charCodeAt(0)))

/**
 * Whether a body has more levels, one inside the other, than whoever walks through it recursively survives:
 * `JSON.parse` takes millions of them, `JSON.stringify` four thousand.
 */
export function isTooDeep(body: Buffer, levels: number): boolean {
  // Most bodies have fewer bytes than that: they cost nothing.
  if (body.length <= levels) return false
  let depth = 0
  let isInText = false
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at]!
    if (isInText) {
      if (byte === backslash) at += 1
      else if (byte === quote) isInText = false
    } else if (byte === quote) isInText = true
    else if (opening.has(byte)) {
      if (++depth > levels) return true
    } else if (closing.has(byte)) depth -= 1
  }
  return false
}
