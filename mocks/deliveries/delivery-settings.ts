import type { Surface } from '../../contracts/contract/surfaces.js'
import type { SignatureKind } from './attempts/outgoing-request.js'
import type { DeliveryObserver } from './delivery-observer.js'

/** What the configuration says of outgoing calls. */
export interface DeliverySettings {
  /** Targets, by surface: naming one here names its host on purpose. */
  deliver?: Readonly<Partial<Record<Surface, DeliveryTarget>>>
  /** Hosts beyond loopback that the control API may set as targets. */
  allowedHosts?: readonly string[]
  /**
   * Whether it may set targets on loopback unasked; true where it is left out. False where others than this machine
   * reach the control API: they would call what listens to this machine alone.
   */
  trustsLoopback?: boolean
  /** Is told what becomes of them. */
  observer?: DeliveryObserver
}

/** Who receives the outgoing calls of one surface. */
export interface DeliveryTarget {
  /** The documented path is appended to it; where there is none, this URL itself is called. */
  baseUrl: string
  /** In place of the world's own, by name. */
  credentials?: Readonly<Record<string, unknown>>
  /** Sent besides. */
  headers?: Readonly<Record<string, string>>
  /** By operationId, in place of the documented path; an absolute URL is allowed. */
  paths?: Readonly<Record<string, string>>
  /** How long an attempt may take: 5000 where it is left out. */
  timeoutMs?: number
  /** How bodies are signed: `right` where it is left out. */
  signature?: SignatureKind
  /** Whether every delivery is held until it is released. */
  hold?: boolean
}
