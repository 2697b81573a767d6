import type { Surface } from '../../../contracts/contract/surfaces.js'
import { shownUrl } from '../../../contracts/wire/base-url.js'
import { placeholder } from '../../journal/placeholder.js'
import type { DeliveryTarget } from '../delivery-settings.js'

/** A target as the control API shows it: of its credentials, headers and queries the names, without their values. */
export interface ShownTarget extends DeliveryTarget {
  surface: Surface
}

export function showTarget(surface: Surface, target: DeliveryTarget): ShownTarget {
  const { baseUrl, paths, credentials, headers } = target
  return {
    surface,
    ...target,
    baseUrl: shownUrl(baseUrl),
    ...(paths === undefined ? {} : { paths: shownPaths(paths) }),
    ...(credentials === undefined ? {} : { credentials: withoutValues(credentials) }),
    ...(headers === undefined ? {} : { headers: withoutValues(headers) }),
  }
}

/** A target as somebody gives it who has seen it so: what is hidden there is what it was before. */
export function withHidden(given: DeliveryTarget, before: DeliveryTarget): DeliveryTarget {
  const { credentials, headers } = given
  return {
    ...given,
    ...(given.baseUrl === shownUrl(before.baseUrl) && { baseUrl: before.baseUrl }),
    ...(credentials && { credentials: withValues(credentials, before.credentials) }),
    ...(headers && { headers: withValues(headers, before.headers) }),
  }
}

function withValues<Value>(
  given: Readonly<Record<string, Value>>,
  before: Readonly<Record<string, Value>> = {},
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      value === placeholder && Object.hasOwn(before, name) ? before[name]! : value,
    ]),
  )
}

function shownPaths(paths: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(paths).map(([operation, path]) => [operation, shownUrl(path)]))
}

function withoutValues(named: object): Record<string, string> {
  return Object.fromEntries(Object.keys(named).map((name) => [name, placeholder]))
}
