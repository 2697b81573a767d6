import type { Surface } from '../../contracts/contract/surfaces.js'
import type { Exchange } from '../run/http/exchange.js'
import type { Target } from '../run/target/target.js'

/** What the families need to know of a surface. Each fact is one of the surface's own; none is a hook. */
export interface SurfaceFacts {
  surface: Surface
  /** The operation that the bodies below belong to. */
  operation: string
  /** The state that `sound` asks for. */
  state?: string
  /** A body that is taken. */
  sound(target: Target): object | Promise<object>
  /** A valid body of which nobody asks whether it is taken; `purpose` is for a text that shall be fresh. */
  body(target: Target, purpose: string): object | Promise<object>
  /** Such a body with this as one of its free texts. */
  carrying(target: Target, text: string): object | Promise<object>
  /** A member that is a number and may stand beyond all measure; where none is named, the free text is put so. */
  number?: string
  /** A member that no document names. */
  extra: string
  /** Members of the body that are there already, to be written a second time. */
  doubled: object
  /** What a request without a body carries of credentials. */
  bareHeaders?(target: Target): Readonly<Record<string, string>>
  /** Sends a JSON value, or the bytes of a Buffer, that may break the contract. */
  send(target: Target, body: unknown): Promise<Exchange>
  /** Sends what is taken, with its own credentials or with these headers in their place. */
  sendSound(target: Target, credentials?: Readonly<Record<string, string>>): Promise<Exchange>
  /** Sends what is refused. */
  sendRefused(target: Target): Promise<Exchange>
}
