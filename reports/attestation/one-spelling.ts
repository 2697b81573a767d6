/**
 * Reads JSON that could not have been spelled otherwise: a member that stands twice is read by some as the first and
 * by others as the last, and bytes that are no UTF-8 as anything. Throws where it could.
 */
export function readOneSpelling(bytes: Uint8Array, indent: 0 | 2): unknown {
  const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
  if (!spell(value, indent).equals(bytes)) throw new SyntaxError('spelled otherwise than uyum writes it')
  return value
}

/** How JSON is written here: with indent as a file of its own, with a line end; without, as a part of one. */
export function spell(value: unknown, indent: 0 | 2): Buffer {
  return Buffer.from(JSON.stringify(value, null, indent) + (indent === 0 ? '' : '\n'))
}
