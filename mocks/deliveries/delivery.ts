import { isSuccess } from '../../contracts/wire/status-class.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import type { Violation } from '../../contracts/validation/validation.js'
import type { SignatureKind } from './attempts/outgoing-request.js'
import type { CarriedBody } from './attempts/received-body.js'

export const deliveryStates = ['scheduled', 'held', 'sending', 'delivered', 'given-up', 'dropped'] as const

/**
 * `scheduled`: its next attempt falls due by the world's clock. `held`: until somebody releases it. `sending`: an
 * attempt is on its way. `delivered`, `given-up` (the partner tries no more) and `dropped` are final.
 */
export type DeliveryState = (typeof deliveryStates)[number]

/** One outgoing call with all its attempts: plain data, that a snapshot can hold. */
export interface Delivery {
  id: string
  surface: Surface
  operation: string
  /** As it is sent, secrets included: `showDelivery` takes them out. */
  request: { method: string; url: string; headers: Record<string, string>; body: string }
  /** Lower-case names of the headers that nobody may see. */
  secretHeaders: string[]
  /** Milliseconds that an attempt may take. */
  timeoutMs: number
  state: DeliveryState
  attempts: Attempt[]
  /** Milliseconds since 1970, on the world's clock; absent where an earlier release made it. */
  madeAt?: number
  /** Milliseconds since 1970, on the world's clock; there while it is scheduled. */
  nextAttemptAt?: number
  /** The delivery whose request it makes again, with changes where somebody made some. */
  copyOf?: string
}

/** One try to deliver. */
export interface Attempt {
  /** Milliseconds since 1970, on the world's clock. */
  at: number
  /** In real time. */
  durationMs: number
  status?: number
  headers?: Record<string, string | string[] | undefined>
  /** As it is meant, with its content codings undone. */
  body?: string
  /** How it came, where it did not come so. */
  carried?: CarriedBody
  /** A byte order mark stood before the JSON, where none belongs. */
  hadByteOrderMark?: true
  /** Why there was no whole answer. */
  error?: string
  /** What in the answer breaks the contract. */
  violations: Violation[]
  /** Why nobody can say whether the body fits. */
  unjudged?: string
}

/** When a delivery is made: at once, unless it says otherwise. */
export interface Departure {
  hold?: boolean | undefined
  delaySeconds?: number | undefined
}

/** What is to be delivered. */
export interface Push {
  surface: Surface
  operation: string
  /** The documents' own example, where it is left out. */
  body?: unknown
  /** Until it is released. */
  hold?: boolean
  /** Of the world's clock; at once, where it is left out. */
  delaySeconds?: number
  /** In place of what the target says. */
  signature?: SignatureKind
}

/** Any 2xx: what else a receiver should answer is documented by one partner alone. */
export function isTaken({ status = 0 }: Attempt): boolean {
  return isSuccess(status)
}
