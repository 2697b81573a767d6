import type { JournalEntry } from '../journal.js'

/** Whether a text stands anywhere in an exchange, in whichever case; a Turkish I and i are one letter here. */
export function hasText({ request, response, operation, surface }: JournalEntry, text: string): boolean {
  const wanted = folded(text)
  return [
    `${request.method} /${surface}${request.path}${request.query === undefined ? '' : `?${request.query}`}`,
    operation,
    String(response.status),
    request.body,
    response.body,
    ...headerLines(request.headers),
    ...headerLines(response.headers),
  ].some((part) => folded(part).includes(wanted))
}

function headerLines(headers: JournalEntry['request']['headers']): string[] {
  return Object.entries(headers).map(([name, value]) => `${name}: ${[value ?? []].flat().join(', ')}`)
}

/** What somebody types is meant, however it is written: of the four letters i, none is told from another. */
function folded(text: string): string {
  return text.replace(/[İIı]/g, 'i').toLowerCase()
}
