import type { Contract } from '../../contracts/contract/contract.js'

/**
 * Where a quote stands in `openapi.yaml`, short: an operation by its `operationId`, a body as `<operationId>.request` or
 * `<operationId>.<status>`. What lies in no operation (a member, a server) keeps its name.
 */
export function contractPlaceOf(what: string, { paths, webhooks }: Contract['document']): string {
  const [kind, item = '', method = '', ...rest] = what.split(' ')
  const items = { paths, webhooks }[kind as 'paths' | 'webhooks'] as Items | undefined
  const operation = items?.[item]?.[method]?.operationId
  if (operation === undefined) return what
  const inside = rest
    .join(' ')
    .replace(/ ?content application\/json ?/, ' ')
    .replace('examples ', '')
  return `${operation}${inside && '.'}${inside.replace('requestBody', 'request').replace('responses ', '')}`.trim()
}

type Items = Record<string, Record<string, { operationId?: string }>>
