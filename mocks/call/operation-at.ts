import { byConcreteness, isTemplate, pathParametersIn } from '../../contracts/openapi/path-template.js'

/** The documented paths, with the id of the operation that each method names there. */
export type Routes = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The operation that a method and a path name. HEAD is answered wherever GET is (RFC 9110, 9.1): probes ask by it. */
export function operationAt(routes: Routes, path: string, method: string): string | undefined {
  const methods = methodsAt(routes, path)
  return methods?.get(method) ?? (method === 'HEAD' ? methods?.get('GET') : undefined)
}

/**
 * What can be done at a path. One that is written out goes before one with parameters, and a method that it has not is
 * looked for where parameters fit: documents spell one path in two ways, and `/orders/{id}` is `/orders/new`, too.
 */
export function methodsAt(routes: Routes, path: string): ReadonlyMap<string, string> | undefined {
  const exact = routes.get(path)
  const fitting = templatesOf(routes).filter(([template]) => pathParametersIn(template, path))
  if (fitting.length === 0) return exact
  const all = [...(exact ? [exact] : []), ...fitting.map(([, methods]) => methods)]
  return all.length === 1 ? all[0] : new Map(all.toReversed().flatMap((methods) => [...methods]))
}

type Template = [path: string, methods: ReadonlyMap<string, string>]

const known = new WeakMap<Routes, readonly Template[]>()

function templatesOf(routes: Routes): readonly Template[] {
  const found =
    known.get(routes) ??
    [...routes].filter(([path]) => isTemplate(path)).toSorted(([one], [other]) => byConcreteness(one, other))
  known.set(routes, found)
  return found
}
