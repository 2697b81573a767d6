import { jsonLines } from './json-lines.js'

/** A JSON body with our own space between its letters; any other as it is. */
export function formattedBody(body: string): string {
  const lines = jsonLines(body)
  if (!lines) return body
  return lines
    .map(({ depth, parts }) => '  '.repeat(depth) + parts.map(({ text }) => text).join(''))
    .join('\n')
}
