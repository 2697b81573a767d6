import type { Recording } from '../../../observe/recording/recording.js'

interface Pair {
  name: string
  value?: string | null
}

interface Body {
  mimeType?: string | null
  text?: string | null
  size?: number | null
  params?: unknown[]
  encoding?: string
  _file?: string
  _sha1?: string
}

/** An entry of HAR 1.2 as full as recorders write it, of which a loss may take anything. */
export interface Entry {
  startedDateTime?: string | null
  time?: number | null
  request: {
    method: string
    url: string
    httpVersion: string
    headers?: Pair[] | null
    bodySize?: number | null
    postData?: Body | null
  }
  response?: {
    status: number | null
    headers?: Pair[] | null
    bodySize?: number | null
    content?: Body | null
  } | null
}

/** Everything that was seen of a client, as a recorder that leaves nothing out writes it; `pace` stretches the time. */
export function harOf({ calls, startedAt }: Recording, baseUrl: string, pace: number): Entry[] {
  return calls.map(({ request, response, startedAt: at, endedAt }) => ({
    startedDateTime: new Date(startedAt + at * pace).toISOString(),
    time: (endedAt - at) * pace,
    request: {
      method: request.method,
      url: `${baseUrl}${request.path}`,
      httpVersion: 'HTTP/1.1',
      headers: pairsOf(request.headers),
      bodySize: request.body.length,
      ...(request.body.length > 0 && {
        postData: { mimeType: request.headers['content-type'] ?? '', text: request.body.toString() },
      }),
    },
    response: response
      ? {
          status: response.status,
          headers: pairsOf(response.headers),
          bodySize: response.body.length,
          content: {
            mimeType: response.headers['content-type'] ?? '',
            size: response.body.length,
            text: response.body.toString(),
          },
        }
      : { status: 0, headers: [], bodySize: -1, content: { size: 0, mimeType: 'x-unknown' } },
  }))
}

function pairsOf(headers: Readonly<Record<string, string>>): Pair[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }))
}
