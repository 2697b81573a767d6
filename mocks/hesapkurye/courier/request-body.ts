import { contract } from '../../../contracts/hesapkurye/contract.js'
import { violationsOf } from '../../../contracts/validation/validation.js'
import { refuse } from '../../call/answer.js'
import type { Call } from '../../call/call.js'
import { courierErrors } from './errors.js'

export interface Body {
  [member: string]: unknown
  ApiKey?: unknown
  ApiSecret?: unknown
  ProjectID?: unknown
  UserName?: unknown
  Password?: unknown
}

/** The JSON object in the request. No header is documented, so that none is asked for. */
export function requireBody(call: Call): Body {
  const body = parse(call.rawBody)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) refuse(courierErrors.notAnObject)
  return body as Body
}

/** The body, once it keeps the operation's schema. */
export function requireValid<Valid>(operation: string, body: Body): Valid {
  const [violation] = violationsOf(contract.validators, `${operation}.request`, body)
  if (violation) {
    const { path, message } = violation
    refuse(courierErrors.invalidField(`${path.slice(1).replaceAll('/', '.')} ${message}`.trim()))
  }
  return body as Valid
}

/**
 * The body with its order number under the name that GetPackage and Cancel document. SavePackage's capital R
 * is understood too: the host's JSON binder does not heed the letter case (assumed).
 */
export function withOrderNumber(body: Body): Body {
  const { RemoteOrderNumber: capital, ...rest } = body
  return capital === undefined || rest['remoteOrderNumber'] !== undefined
    ? body
    : { ...rest, remoteOrderNumber: capital }
}

const booleanTexts = new Map<unknown, boolean>([
  ['true', true],
  ['false', false],
])

/** The body with IsFutureOrder and IsPickUpOrder as booleans: the page's table quotes "true" and "false". */
export function withBooleans(body: Body): Body {
  const read = (value: unknown): unknown => booleanTexts.get(value) ?? value
  return {
    ...body,
    ...(body['IsFutureOrder'] !== undefined && { IsFutureOrder: read(body['IsFutureOrder']) }),
    ...(body['IsPickUpOrder'] !== undefined && { IsPickUpOrder: read(body['IsPickUpOrder']) }),
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parse(rawBody: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(rawBody)) as unknown
  } catch {
    return refuse(courierErrors.notAnObject)
  }
}
