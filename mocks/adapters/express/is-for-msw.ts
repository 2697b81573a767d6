import type { IncomingMessage } from 'node:http'

/**
 * Whether MSW can take a request. It makes a Fetch request of it, by methods that express adds: one with a URL, made
 * of the Host header, and without a body where the method is GET or HEAD.
 */
export function isForMsw(request: IncomingMessage): boolean {
  const { method, headers, url = '' } = request
  const bodiless = method === 'GET' || method === 'HEAD'
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
  const isExpress = 'get' in request && typeof request.get === 'function' && 'protocol' in request
  return isExpress && URL.canParse(url, `http://${headers.host ?? ''}`) && !(bodiless && hasBody)
}
