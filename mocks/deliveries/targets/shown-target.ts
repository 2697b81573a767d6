import type { Surface } from '../../../contracts/surfaces.js'
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

function shownPaths(paths: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(paths).map(([operation, path]) => [operation, shownUrl(path)]))
}

function withoutValues(named: object): Record<string, string> {
  return Object.fromEntries(Object.keys(named).map((name) => [name, placeholder]))
}
