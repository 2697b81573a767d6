import { hideHeader } from '../../../contracts/secrets/hide-header.js'
import { querySecrets } from '../../../contracts/secrets/query-secrets.js'
import { secretValues } from '../../journal/secret-values.js'
import type { DeliveryTarget } from '../delivery-settings.js'

const known = new WeakMap<DeliveryTarget, readonly string[]>()

/** What nobody may see of a target, wherever its receiver repeats it: credentials, headers and the queries of URLs. */
export function targetSecrets(target: DeliveryTarget): readonly string[] {
  const found = known.get(target) ?? secretsIn(target)
  known.set(target, found)
  return found
}

function secretsIn({ baseUrl, paths = {}, credentials = {}, headers = {} }: DeliveryTarget): string[] {
  const values: string[] = []
  for (const [name, value] of Object.entries(headers)) {
    hideHeader({ hide: (secret) => values.push(secret) }, name, value)
  }
  const queries = [baseUrl, ...Object.values(paths)].flatMap((url) => querySecrets(url))
  return [...secretValues(credentials), ...values, ...queries.map(([, value]) => value)]
}
