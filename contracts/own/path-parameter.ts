import { parametersOf } from '../openapi/path-template.js'
import type { OwnOperation, OwnResource, OwnSurface } from './own-partner.js'

/** The parameter of an operation's path that names one of a resource: the one behind its collection, else the last. */
export function parameterNaming(
  { operations }: Pick<OwnSurface, 'operations'>,
  { create, name }: Pick<OwnResource, 'create' | 'name'>,
  { path }: OwnOperation,
): string | undefined {
  const collection = operations.find(({ id }) => id === create)?.path ?? name
  const behind = path.startsWith(`${collection}/{`) ? path.slice(collection.length) : path
  const names = parametersOf(behind)
  return behind === path ? names.at(-1) : names[0]
}
