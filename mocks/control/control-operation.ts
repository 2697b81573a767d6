import type { ServerResponse } from 'node:http'
import type { PlayedSurface } from '../call/played-surface.js'
import type { CheckRuns } from './check-runs.js'
import type { ReadTargets } from './configured-target.js'
import type { Limits } from '../limits/limits.js'
import type { LongList } from '../server/serve/write-list.js'
import type { ServerMetrics } from '../server/metrics/server-metrics.js'
import type { World } from '../world/world.js'
import type { Worlds } from '../world/worlds.js'
import type { JsonSchema } from './schemas/json-schema.js'

/** What the control API controls. */
export interface Controlled {
  worlds: Worlds
  played: readonly PlayedSurface[]
  metrics: ServerMetrics
  /** Absent where nobody runs checks beside the mock. */
  checks?: CheckRuns | undefined
  /** Absent where nobody says where their own servers are. */
  targets?: ReadTargets | undefined
  limits(): Limits
}

/** A request to the control API; its path, query and body have passed their schemas. */
export interface ServerRequest<Body> extends Controlled {
  path: Readonly<Record<string, string>>
  query: Readonly<Record<string, string | undefined>>
  headers: Readonly<Record<string, string | string[] | undefined>>
  /** Scheme and host that the request was sent to. */
  origin: string
  body: Body
}

/** A request that is for one world. */
export interface ControlRequest<Body> extends ServerRequest<Body> {
  world: World
}

/**
 * What the control API answers: JSON, text where the headers name another type, a list that may be long, or a stream
 * that stays open.
 */
export interface ControlAnswer {
  status?: number
  headers?: Readonly<Record<string, string>>
  body?: unknown
  list?: LongList
  stream?: (response: ServerResponse) => void
}

/** One operation of the control API: its route, its part of the OpenAPI document and what it does. */
interface Described {
  id: string
  method: 'get' | 'post' | 'put' | 'delete'
  /** Below `/_uyum`, with OpenAPI's braces: `/faults/{id}`. */
  path: string
  summary: string
  /** A schema for each member of the query; every other member is refused. */
  query?: Readonly<Record<string, JsonSchema>>
  /** Where it is there, the body is a JSON object; where it is not, none is read. */
  body?: JsonSchema
  /** By status. */
  answers: Readonly<Record<number, ControlAnswerDescription>>
}

/** What is done in the world that the URL names. */
interface WorldOperation<Body> extends Described {
  run(request: ControlRequest<Body>): ControlAnswer | Promise<ControlAnswer>
}

/** What is for the server as a whole, whichever world the URL names. */
interface ServerOperation<Body> extends Described {
  isForServer: true
  run(request: ServerRequest<Body>): ControlAnswer | Promise<ControlAnswer>
}

export type ControlOperation = WorldOperation<unknown> | ServerOperation<unknown>

export interface ControlAnswerDescription {
  description: string
  schema?: JsonSchema
  /** JSON where it is left out. */
  contentType?: string
}

/** Declares an operation in a world; `Body` is what its schema lets through. */
export function defineControl<Body = undefined>(operation: WorldOperation<Body>): ControlOperation {
  return operation
}

/** Declares an operation for the server. */
export function defineServerControl<Body = undefined>(
  operation: Omit<ServerOperation<Body>, 'isForServer'>,
): ControlOperation {
  return { ...operation, isForServer: true }
}
