import { headerOf, type Call } from '../../call/call.js'
import type { SecretPlaces } from '../../call/secret-places.js'
import { parseJson } from '../../call/parse-json.js'
import { valueAt } from '../../call/value-at.js'

/** Who calls: the first secret that the call carries in a header or its body; nobody where it carries none. */
export function callerOf(call: Call, { headers, fields }: SecretPlaces): string {
  for (const name of headers) {
    const value = headerOf(call, name)
    if (value !== undefined) return value
  }
  if (fields.length === 0) return ''
  const body = parseJson(call.rawBody.toString())
  const values = fields.map((field) => valueAt(body, field))
  return values.find((value) => typeof value === 'string') ?? ''
}
