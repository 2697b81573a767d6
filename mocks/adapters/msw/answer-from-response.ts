import type { Answer } from '../../call/answer.js'

/** An MSW handler's response as an answer; nothing where it is `passthrough()`: then ours answers. */
export async function answerFromResponse(response: Response): Promise<Answer | undefined> {
  if (response.headers.get('x-msw-intention') === 'passthrough') return undefined
  // `HttpResponse.error()`: a client sees its connection break.
  if (response.type === 'error') return { status: 500, wire: 'reset' }
  const body = Buffer.from(await response.arrayBuffer())
  const headers = headersOf(response)
  if (body.length === 0) return { status: response.status, headers }
  return {
    status: response.status,
    headers: { 'content-type': 'application/octet-stream', ...headers },
    body,
  }
}

/** Several `Set-Cookie` stay several: joined by commas, no client could tell them apart. */
function headersOf({ headers }: Response): Record<string, string | string[]> {
  const { 'transfer-encoding': _, ...others } = Object.fromEntries(headers)
  const cookies = headers.getSetCookie()
  return cookies.length > 0 ? { ...others, 'set-cookie': cookies } : others
}
