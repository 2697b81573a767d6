import type { ServerResponse } from 'node:http'

/** What comes after the middleware where nobody does: as a `node:http` server's only listener. */
export function endOfTheLine(response: ServerResponse): (error?: unknown) => void {
  return (error) => {
    const [status, text] =
      error instanceof Error ? [500, error.message] : [404, 'no partner of uyum has this path']
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: text }))
  }
}
