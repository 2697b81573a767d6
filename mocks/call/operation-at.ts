/** The documented paths, with the id of the operation that each method names there. */
export type Routes = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The operation that a method and a path name. HEAD is answered wherever GET is (RFC 9110, 9.1): probes ask by it. */
export function operationAt(routes: Routes, path: string, method: string): string | undefined {
  const methods = routes.get(path)
  return methods?.get(method) ?? (method === 'HEAD' ? methods?.get('GET') : undefined)
}
