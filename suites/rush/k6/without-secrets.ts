import { sheetOf } from '../../../contracts/contract/surfaces.js'
import { shellVariable } from '../../../contracts/text/shell-variable.js'
import type { SentRequest } from '../../run/http/exchange.js'
import { credentialOf, type TargetSettings } from '../../run/target/target-settings.js'

/** A request with `{{NAME}}` in place of each secret, which whoever sends it fills in by variables of that name. */
export function withoutSecrets(
  { surface, credentials }: Pick<TargetSettings, 'surface' | 'credentials'>,
  { method, url, headers, body }: SentRequest,
) {
  const names = new Map(
    Object.entries(sheetOf(surface).credentials)
      .filter(([, { secret }]) => secret)
      .map(([name]) => [String(credentialOf(credentials, name)), `{{${shellVariable(name)}}}`]),
  )
  const hidden = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value
    if (Array.isArray(value)) return value.map(hidden)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hidden(inner)]))
  }
  const { origin, pathname, search } = new URL(url)
  return {
    method,
    origin,
    path: `${pathname}${search}`,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        name.toLowerCase() === 'authorization' ? '{{AUTHORIZATION}}' : String(hidden(value)),
      ]),
    ),
    body: JSON.stringify(hidden(JSON.parse(body.toString()))),
  }
}
