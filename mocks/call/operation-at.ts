import { isTemplate, pathParametersIn } from '../../contracts/openapi/path-template.js'

/** The documented paths, with the id of the operation that each method names there. */
export type Routes = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The operation that a method and a path name. HEAD is answered wherever GET is (RFC 9110, 9.1): probes ask by it. */
export function operationAt(routes: Routes, path: string, method: string): string | undefined {
  const methods = methodsAt(routes, path)
  return methods?.get(method) ?? (method === 'HEAD' ? methods?.get('GET') : undefined)
}

/** What can be done at a path; one that is written out goes before one with parameters. */
export function methodsAt(routes: Routes, path: string): ReadonlyMap<string, string> | undefined {
  return routes.get(path) ?? templatesOf(routes).find(([template]) => pathParametersIn(template, path))?.[1]
}

type Template = [path: string, methods: ReadonlyMap<string, string>]

const known = new WeakMap<Routes, readonly Template[]>()

function templatesOf(routes: Routes): readonly Template[] {
  const found = known.get(routes) ?? [...routes].filter(([path]) => isTemplate(path))
  known.set(routes, found)
  return found
}
