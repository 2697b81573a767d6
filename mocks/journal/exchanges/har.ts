import type { LongList } from '../../server/serve/write-list.js'
import type { Exchange } from './exchange.js'

/** A HAR 1.2 document. */
export interface Har {
  log: { version: '1.2'; creator: { name: string; version: string }; entries: object[] }
}

/**
 * Exchanges, oldest first, as a HAR 1.2 document for every tool that reads one, as far as a mock knows its content;
 * http://www.softwareishard.com/blog/har-12-spec. The base URL is that of the exchanges' world.
 */
export function harOf(exchanges: Iterable<Exchange | undefined>, baseUrl: string): LongList {
  const creator = JSON.stringify({ name: 'uyum', version: '1' })
  return {
    before: `{"log":{"version":"1.2","creator":${creator},"entries":[`,
    items: entriesOf(exchanges, baseUrl),
    after: ']}}',
  }
}

function* entriesOf(
  exchanges: Iterable<Exchange | undefined>,
  baseUrl: string,
): Generator<object | undefined> {
  for (const exchange of exchanges) yield exchange && renderEntry(exchange, baseUrl)
}

function renderEntry({ surface, request, response, at }: Exchange, baseUrl: string): object {
  const contentType = String(request.headers['content-type'] ?? 'application/octet-stream')
  return {
    startedDateTime: at,
    // The journal keeps no durations: the time that passed is the world's, which may stand still.
    time: 0,
    request: {
      method: request.method,
      url: `${baseUrl}/${surface}${request.path}${request.query === undefined ? '' : `?${request.query}`}`,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairsOf(request.headers),
      queryString: [...new URLSearchParams(request.query)].map(([name, value]) => ({ name, value })),
      ...(request.body === '' ? {} : { postData: { mimeType: contentType, text: request.body } }),
      headersSize: -1,
      bodySize: Buffer.byteLength(request.body),
    },
    response: {
      status: response.status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairsOf(response.headers),
      content: {
        size: Buffer.byteLength(response.body),
        mimeType: response.headers['content-type'] ?? '',
        text: response.body,
      },
      redirectURL: '',
      headersSize: -1,
      bodySize: Buffer.byteLength(response.body),
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  }
}

function pairsOf(headers: Readonly<Record<string, string | string[] | undefined>>): object[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => ({ name, value: one })),
  )
}
