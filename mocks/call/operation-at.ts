import type { SurfaceHandler } from './handle-call.js'

/** The operation that a method and a path name. HEAD is answered wherever GET is (RFC 9110, 9.1): probes ask by it. */
export function operationAt(
  routes: SurfaceHandler['routes'],
  path: string,
  method: string,
): string | undefined {
  const methods = routes.get(path)
  return methods?.get(method) ?? (method === 'HEAD' ? methods?.get('GET') : undefined)
}
