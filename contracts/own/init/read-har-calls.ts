import { parsedJson } from './parsed-json.js'
import type { RecordedCall } from './recorded-call.js'

interface Har {
  log?: { entries?: HarEntry[] }
}

interface HarEntry {
  request: {
    method: string
    url: string
    headers?: { name: string; value: string }[]
    postData?: { text?: string }
  }
  response: { status: number; content?: { text?: string; encoding?: string } }
}

/** The calls of a HAR file that carry JSON, or are answered with it. */
export function readHarCalls(har: unknown): RecordedCall[] {
  const entries = (har as Har).log?.entries ?? []
  return entries.flatMap(({ request, response }): RecordedCall[] => {
    if (!URL.canParse(request.url) || response.status < 100) return []
    const { origin, pathname, searchParams } = new URL(request.url)
    const body = parsedJson(request.postData?.text)
    const { text, encoding } = response.content ?? {}
    const answered = parsedJson(encoding === 'base64' ? Buffer.from(text ?? '', 'base64').toString() : text)
    // Pictures, pages and scripts of a site are no calls of an API.
    if (body === undefined && answered === undefined && response.status < 400 && request.method === 'GET')
      return []
    return [
      {
        method: request.method.toUpperCase(),
        path: pathname,
        origin,
        query: [...searchParams.keys()],
        headers: Object.fromEntries(
          (request.headers ?? []).map(({ name, value }) => [name.toLowerCase(), value]),
        ),
        ...(body !== undefined && { body }),
        answers: [{ status: response.status, ...(answered !== undefined && { body: answered }) }],
      },
    ]
  })
}
