import type { ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'

/** What is answered: an object or a list goes out as JSON, a text as it is, nothing as an empty body. */
export interface Reply {
  status: number
  body?: object | string
}

/** How it is answered: HTTP leaves all of this to the server. */
export interface ResponseStyle {
  /** In pieces of a few bytes, which cut letters of more than one byte in two. */
  chunked?: boolean
  delayMs?: number
  headers?: Readonly<Record<string, string>>
  /** Of a JSON body. */
  contentType?: string
}

const pieceLength = 7

export async function send(
  response: ServerResponse,
  style: ResponseStyle,
  { status, body }: Reply,
): Promise<void> {
  if (style.delayMs) await setTimeout(style.delayMs)
  for (const [name, value] of Object.entries(style.headers ?? {})) response.setHeader(name, value)
  response.statusCode = status
  if (body === undefined) return void response.end()
  const isText = typeof body === 'string'
  response.setHeader('content-type', isText ? 'text/plain' : (style.contentType ?? 'application/json'))
  const bytes = Buffer.from(isText ? body : JSON.stringify(body))
  if (style.chunked) writePieces(response, bytes)
  response.end(style.chunked ? undefined : bytes)
}

function writePieces(response: ServerResponse, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; at += pieceLength) response.write(bytes.subarray(at, at + pieceLength))
}
