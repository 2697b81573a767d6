import type { ShownDelivery } from '../../../../deliveries/shown-delivery.js'
import type { ExchangeRow } from '../../../../journal/exchanges/exchange-row.js'

/** One line of the log: a call that came in, or one that the mock made. */
export interface LogRow {
  /** `in-12`, `out-delivery-3`: what a link names it by. */
  key: string
  direction: 'in' | 'out'
  id: string
  surface: string
  operation: string
  method: string
  /** With its query; of what goes out, the whole URL. */
  target: string
  /** 0 where there was no answer. */
  status: number
  violations: number
  orders: readonly string[]
  at: string
  /** A fault's ids, or what happened on the wire. */
  trouble: string
  /** Of what goes out. */
  state?: ShownDelivery['state']
  attempts?: number
  /** Whether it holds the text that is looked for. */
  found: boolean
}

export function exchangeRow(row: ExchangeRow): LogRow {
  const { id, surface, operation, method, path, query, status, violations, orders, at } = row
  const troubles = [...(row.faults ?? [row.fault ?? []].flat()), row.wire ?? []].flat()
  return {
    key: `in-${id}`,
    direction: 'in',
    id,
    surface,
    operation,
    method,
    target: `/${surface}${path}${query === undefined ? '' : `?${query}`}`,
    status,
    violations,
    orders,
    at,
    trouble: troubles.join(', '),
    found: row.found ?? true,
  }
}

export function deliveryRow(delivery: ShownDelivery, text: string): LogRow {
  const { id, surface, operation, request, state, attempts, orders } = delivery
  const last = attempts.at(-1)
  return {
    key: `out-${id}`,
    direction: 'out',
    id,
    surface,
    operation,
    method: request.method,
    target: request.url,
    status: last?.status ?? 0,
    violations: request.violations.length + (last?.violations.length ?? 0),
    orders,
    at: delivery.madeAt ?? attempts[0]?.at ?? delivery.nextAttemptAt ?? '',
    trouble: last?.error ?? '',
    state,
    attempts: attempts.length,
    found: text === '' || folded(JSON.stringify(delivery)).includes(folded(text)),
  }
}

function folded(text: string): string {
  return text.replace(/[İIı]/g, 'i').toLowerCase()
}
