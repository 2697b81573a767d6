import { isServedByPartner, surfaceNames, type Surface } from '../../contract/surfaces.js'
import type { PathItem, PublishedDocument } from './published-document.js'
import { httpMethods } from '../http-methods.js'

/** Of one document, the paths of those who serve one of a partner's surfaces: what the partner calls is a path, too. */
export function servedPaths(document: PublishedDocument, surface: Surface): Record<string, PathItem> {
  if (isServedByPartner(surface)) return document.paths ?? {}
  return Object.fromEntries(
    Object.values(document.webhooks ?? {}).map((item) => [pathOf(item), withoutPath(item)]),
  )
}

/** The surfaces of a partner, in the order in which they are declared. */
export function surfacesOf(partner: string): Surface[] {
  return surfaceNames.filter((surface) => surface.startsWith(`${partner}/`))
}

/** The documented path of a call that the partner makes; where the one who serves it chooses it, the root. */
function pathOf(item: PathItem): string {
  const operation = httpMethods.map((method) => item[method]).find(Boolean) as
    | { 'x-path'?: string }
    | undefined
  const path = operation?.['x-path'] ?? ''
  return path === '' ? '/' : path
}

function withoutPath(item: PathItem): PathItem {
  return Object.fromEntries(
    Object.entries(item).map(([key, operation]) => {
      if (!httpMethods.some((method) => method === key)) return [key, operation]
      const { 'x-path': _path, ...rest } = operation as Record<string, unknown>
      return [key, rest]
    }),
  )
}
