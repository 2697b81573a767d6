import {
  startSmallServer,
  type SmallAnswer,
  type SmallRequest,
  type SmallServer,
} from './small/small-server.js'

/** Ways in which servers show what they were sent: in debug pages, logs, messages, and cut somewhere. */
const echoes: ((shown: string) => SmallAnswer)[] = [
  (body) => ({ status: 200, body: JSON.stringify({ success: true, received: body }) }),
  (body) => ({ status: 400, body: JSON.stringify({ message: body }).replaceAll('/', String.raw`\/`) }),
  (body) => ({ status: 500, headers: { 'content-type': 'text/plain' }, body }),
  (body) => ({ status: 200, body: JSON.stringify({ debug: JSON.stringify({ body }) }) }),
  (body) => ({ status: 202, headers: { 'x-echo': encodeURIComponent(body).slice(0, 4000) }, body: '{}' }),
  (body) => ({ status: 401, body: JSON.stringify({ trace: Buffer.from(`ab${body}`).toString('base64') }) }),
  (body) => ({ status: 500, headers: { 'content-type': 'text/html' }, body: `<p>${inHtml(body)}</p>` }),
  (body) => ({ status: 404, body: `{"error": "${escapedLetters(body.toUpperCase())}"}` }),
  (body) => ({ status: 200, body: `{"${'x'.repeat(150)}":${JSON.stringify(body)}` }),
  (body) => ({ status: 302, headers: { location: `/?again=${encodeURIComponent(body).slice(0, 4000)}` } }),
]

/** A server that repeats every request, each time in another way; some of it beyond what a record keeps. */
export function startEchoingTarget(): Promise<SmallServer> {
  return startSmallServer((request) => echoes[request.number % echoes.length]!(shownOf(request)))
}

function shownOf({ number, headers, body, path }: SmallRequest): string {
  // Where a report cuts a text, a secret lies across the edge in one of them.
  const edge = number % 16 === 0 ? 16_300 : number % 2 === 0 ? 100 : 0
  const padding = '.'.repeat(edge + (number % 97))
  const whole = `${String(headers['authorization'] ?? '')} ${JSON.stringify(headers)} ${body.slice(0, 1000)} ${path}`
  return padding + whole + decodedBasic(String(headers['authorization'] ?? ''))
}

function decodedBasic(authorization: string): string {
  return Buffer.from(authorization.replace(/^basic /i, ''), 'base64').toString()
}

function inHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function escapedLetters(text: string): string {
  return Array.from(text.slice(0, 800), (_, index) => escaped(text.charCodeAt(index))).join('')
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}
