import type { Contract } from '../../contracts/contract/contract.js'
import { faultyMembers } from '../../contracts/validation/faulty-members.js'
import { operationsOf } from '../../contracts/openapi/operations.js'
import { filledPath } from '../../contracts/openapi/path-template.js'
import { violationsOf } from '../../contracts/validation/validation.js'
import { joinUrl } from '../../contracts/wire/join-url.js'
import { HarnessFault } from './harness-fault.js'
import type { SentRequest } from './http/exchange.js'
import type { TargetSettings } from './target/target-settings.js'

/** What a check sends. */
export interface OutgoingRequest {
  operation: string
  /** Another method than the documented one. */
  method?: string
  /** Another path than the documented one. */
  path?: string
  /** What stands where the documented path has parameters. */
  parameters?: Readonly<Record<string, unknown>>
  /** What stands behind the question mark. */
  query?: Readonly<Record<string, string>>
  headers: Readonly<Record<string, string>>
  /** Sent as JSON; a Buffer goes out as it is. */
  body?: unknown
  /** Set where the body breaks the contract on purpose; without it, such a body is our own fault. */
  deliberatelyInvalid?: boolean
}

/** The request as it goes over the wire: at the documented place, or where the target or the check has it. */
export function composeRequest(
  settings: TargetSettings,
  contract: Contract,
  {
    operation,
    method,
    path,
    parameters = {},
    query = {},
    headers,
    body,
    deliberatelyInvalid,
  }: OutgoingRequest,
): SentRequest {
  const documented = operationsOf(contract, settings.surface).find(({ id }) => id === operation)
  if (!documented) throw new HarnessFault(`composing ${operation}: the contract has no such operation.`)
  const schema = `${operation}.request`
  if (!deliberatelyInvalid) requireValid(contract, operation, schema, body)
  const faults = deliberatelyInvalid ? faultyMembers(contract.validators, schema, meant(body)) : []
  const documentedPath = filledPath(path ?? settings.paths[operation] ?? documented.path, parameters)
  return {
    method: method ?? documented.method,
    url: joinUrl(settings.baseUrl, withQuery(documentedPath, query)),
    headers: { 'User-Agent': 'uyum', ...settings.headers, ...headers },
    body: Buffer.isBuffer(body) ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body)),
    ...(faults.length > 0 && { faults }),
  }
}

/** A body that breaks the contract without being meant to is our own fault, and accuses nobody. */
function requireValid({ validators }: Contract, operation: string, schema: string, body: unknown): void {
  if (!validators[schema]) return
  const [violation] = violationsOf(validators, schema, body)
  if (!violation) return
  throw new HarnessFault(
    `composing ${operation}: our own body breaks the contract at ${violation.path}: ${violation.message}`,
  )
}

function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(query).toString()
  if (text === '') return path
  return `${path}${path.includes('?') ? '&' : '?'}${text}`
}

/** What a body says, where it goes out as bytes of ours. */
function meant(body: unknown): unknown {
  if (!Buffer.isBuffer(body)) return body
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}
