/** A body as HAR 1.2 writes it, with what Chrome and Playwright add; each member may be null or missing. */
export interface HarBody {
  mimeType?: string | null
  text?: string | null
  encoding?: string | null
  params?: { name: string; value?: string | null }[] | null
  /** Bytes of an answer's body, before it was coded. */
  size?: number | null
  /** The body stands in a file beside the recording, or is known by its digest alone. */
  _file?: string | null
  _sha1?: string | null
}

export type HarHeaders = readonly ({ name?: unknown; value?: unknown } | null)[] | null

/** The parts of HAR 1.2 that are read; http://www.softwareishard.com/blog/har-12-spec */
export interface HarEntry {
  startedDateTime?: string | null
  /** Milliseconds. */
  time?: number | null
  request: {
    method: string
    url: string
    headers?: HarHeaders
    bodySize?: number | null
    postData?: HarBody | null
  }
  response?: {
    status?: number | null
    headers?: HarHeaders
    bodySize?: number | null
    content?: HarBody | null
    _fetchedViaServiceWorker?: boolean
  } | null
  /** What Chrome calls it: `xhr`, `fetch`, `preflight`. */
  _resourceType?: string | null
}

/** Whether it can be read at all: another one is left out. */
export function isEntry(value: unknown): value is HarEntry {
  const { request, response = {} } = isObject(value) ? value : {}
  return (
    isObject(request) &&
    isText(request['method']) &&
    isText(request['url']) &&
    [request['headers'], isObject(response) ? response['headers'] : null].every(isListOrNothing) &&
    [request['postData'], response].every(isObjectOrNothing)
  )
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function isListOrNothing(value: unknown): boolean {
  return value === undefined || value === null || Array.isArray(value)
}

function isObjectOrNothing(value: unknown): boolean {
  return value === undefined || value === null || isObject(value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
