import type { Lifecycle } from '../../../contracts/contract/lifecycle.js'
import { sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import type { Move } from '../run-record.js'

/** One call as far as it tells of an order, in the order in which the calls began. */
export interface TracedCall {
  operation?: string | undefined
  /** The JSON object that was sent; undefined where there was none. */
  body: Readonly<Record<string, unknown>> | undefined
  /** Whether it was answered with a 2xx. */
  accepted: boolean
}

/** An order that a state hook brought about. */
export interface ArrangedState {
  params: Readonly<Record<string, unknown>>
  values: Readonly<Record<string, unknown>>
}

interface Beginning {
  arranged?: readonly ArrangedState[]
  /** Where an order stands of which nothing was told before; without it such an order's first move is unknown. */
  unseen?: string
}

/** For each call the move of an order that it asks for or tells of; nothing where it tells none. */
export function traceMoves(
  surface: Surface,
  lifecycle: Lifecycle,
  calls: readonly TracedCall[],
  { arranged = [], unseen }: Beginning = {},
): (Move | undefined)[] {
  const { orders: trace } = sheetOf(surface)
  const known = new Map<string, string>()
  for (const { params, values } of arranged) {
    const status = trace.arranged && statusNamed(lifecycle, params[trace.arranged.status])
    if (status !== undefined) idsIn(values, trace.arranged?.ids).forEach((id) => known.set(id, status))
  }
  return calls.map(({ operation = '', body, accepted }) => {
    if (!body) return undefined
    const ids = idsIn(body, trace.ids)
    const to = statusNamed(lifecycle, trace.told?.(operation, body))
    const stood = ids.flatMap((id) => known.get(id) ?? [])[0] ?? (ids.length > 0 ? unseen : undefined)
    const from = statusNamed(lifecycle, trace.from?.(body)) ?? stood
    if (to !== undefined && accepted) ids.forEach((id) => known.set(id, to))
    return from === undefined || to === undefined ? undefined : { from, to, accepted }
  })
}

/** The order that a call is about. */
export function orderIn(surface: Surface, body: TracedCall['body']): string | undefined {
  return body && idsIn(body, sheetOf(surface).orders.ids)[0]
}

function idsIn(body: Readonly<Record<string, unknown>>, names: readonly string[] = []): string[] {
  const ids = names.map((name) => body[name])
  return ids.filter((id) => typeof id === 'number' || (typeof id === 'string' && id !== '')).map(String)
}

function statusNamed({ states }: Lifecycle, told: unknown): string | undefined {
  if (typeof told === 'string') return Object.hasOwn(states, told) ? told : undefined
  return Object.entries(states).find(([, { value }]) => value !== undefined && value === told)?.[0]
}
