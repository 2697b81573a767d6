import type { Surface } from '../../../../contracts/contract/surfaces.js'
import type { Entry } from './har-of.js'

/** The same as a mock's control API lists it, the newest first. */
export function exchangesOf(entries: readonly Entry[], surface: Surface, baseUrl: string): object[] {
  return entries
    .map(({ startedDateTime, request, response }) => ({
      surface,
      at: startedDateTime,
      request: {
        method: request.method,
        path: request.url.slice(baseUrl.length),
        headers: recordOf(request.headers),
        body: request.bodySize === 0 ? '' : request.postData?.text,
      },
      response: response?.status
        ? {
            status: response.status,
            headers: recordOf(response.headers),
            body: response.content?.size === 0 ? '' : response.content?.text,
          }
        : null,
    }))
    .reverse()
}

function recordOf(pairs: Entry['request']['headers']): object | null | undefined {
  return pairs && Object.fromEntries(pairs.map(({ name, value }) => [name, value]))
}
