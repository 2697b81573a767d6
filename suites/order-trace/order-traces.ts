import type { Surface } from '../../contracts/surfaces.js'

type Body = Readonly<Record<string, unknown>>

/** How the calls of a surface tell which order they are about, and what becomes of it. */
export interface OrderTrace {
  /** The members that name the order: any of them does. */
  ids: readonly string[]
  /** The status that a call would bring the order to: the lifecycle's name, or its number there. */
  told?(operation: string, body: Body): unknown
  /** The status that it comes from, where the call itself says so. */
  from?(body: Body): unknown
  /** In which status a state hook brings an order about, and how its answer names it. */
  arranged?: { status: string; ids: readonly string[] }
}

/** By surface: where no status is told, its calls move no order. */
export const orderTraces: Readonly<Record<Surface, OrderTrace>> = {
  'hiziryemek/platform': {
    ids: ['orderId', 'posOrderId'],
    told: (_operation, { status }) => status,
    arranged: { status: 'status', ids: ['orderId', 'posOrderId'] },
  },
  'hiziryemek/pos': { ids: ['orderId'] },
  'kuzeypos/platform': {
    ids: ['orderId'],
    told: (_operation, { status }) => status,
    arranged: { status: 'status', ids: ['orderId'] },
  },
  'kuzeypos/courier': { ids: ['kuzeyOrderId'] },
  'bkyemek/pos': { ids: ['siparis_id'] },
  'hesapkurye/courier': {
    ids: ['RemoteOrderNumber', 'remoteOrderNumber'],
    told: (operation) => ({ savePackage: 1, cancelPackage: 9 })[operation],
    arranged: { status: 'statusValue', ids: ['remoteOrderNumber'] },
  },
  'muditakurye/courier': { ids: ['orderId'] },
  'muditakurye/pos': {
    ids: ['orderId'],
    told: (operation, { status }) => (operation === 'receiveCancellation' ? 'CANCELED' : status),
    from: ({ previousStatus }) => previousStatus,
  },
}
