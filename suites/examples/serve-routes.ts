import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { buffer } from 'node:stream/consumers'

export interface Call {
  headers: IncomingHttpHeaders
  /** The bytes as they came: what is signed is they, and not what becomes of them. */
  body: Buffer
}

export interface Answer {
  status: number
  body?: object
}

/** What answers a POST, by path. */
export type Routes = Readonly<Record<string, (call: Call) => Answer | Promise<Answer>>>

/** Serves the routes until the server is closed; port 0 picks a free one. */
export async function serveRoutes(routes: Routes, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void (async () => {
      const { method, url = '', headers } = request
      const { status, body } = await answerTo(routes, method, url, { headers, body: await buffer(request) })
      response.writeHead(status, body && { 'content-type': 'application/json' })
      response.end(body && JSON.stringify(body))
    })()
  })
  await once(server.listen(port, '127.0.0.1'), 'listening')
  return server
}

async function answerTo(
  routes: Routes,
  method: string | undefined,
  url: string,
  call: Call,
): Promise<Answer> {
  if (!Object.hasOwn(routes, url)) return { status: 404 }
  if (method !== 'POST') return { status: 405 }
  try {
    return await routes[url]!(call)
  } catch (error) {
    if (error instanceof NotJson) return { status: 400, body: { error: error.message } }
    console.error(error)
    return { status: 500 }
  }
}

class NotJson extends Error {}

/** The object in a body. Whatever else comes in is the caller's mistake, a 400 and no 500. */
export function readJson(body: Buffer): Record<string, unknown> {
  const value = parse(body)
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw new NotJson('the body is no JSON object')
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw new NotJson('the body is not JSON in UTF-8')
  }
}
