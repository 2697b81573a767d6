import type { Surface } from '../../contracts/surfaces.js'
import { placeholder } from '../redaction.js'
import type { DeliveryTarget } from './delivery-target.js'

/** A target as the control API shows it: the names of its credentials and headers, without their values. */
export interface ShownTarget extends DeliveryTarget {
  surface: Surface
}

export function showTarget(surface: Surface, target: DeliveryTarget): ShownTarget {
  const { credentials, headers } = target
  return {
    surface,
    ...target,
    ...(credentials === undefined ? {} : { credentials: withoutValues(credentials) }),
    ...(headers === undefined ? {} : { headers: withoutValues(headers) }),
  }
}

function withoutValues(named: object): Record<string, string> {
  return Object.fromEntries(Object.keys(named).map((name) => [name, placeholder]))
}
