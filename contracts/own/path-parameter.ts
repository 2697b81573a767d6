import { parametersOf } from '../openapi/path-template.js'
import type { OwnOperation, OwnResource, OwnSurface } from './own-partner.js'

/** Of what can be posted, what an operation's path goes on behind: the innermost. */
export function resourceBelow(
  { operations, resources }: Pick<OwnSurface, 'operations' | 'resources'>,
  { path }: OwnOperation,
): OwnResource | undefined {
  const collectionOf = ({ create, name }: OwnResource): string =>
    operations.find(({ id }) => id === create)?.path ?? name
  return resources
    .filter((resource) => path.startsWith(`${collectionOf(resource)}/{`))
    .toSorted((one, other) => collectionOf(other).length - collectionOf(one).length)[0]
}

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
