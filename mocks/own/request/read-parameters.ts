import type { OwnOperation, OwnParameter } from '../../../contracts/own/own-partner.js'
import { pathParametersIn } from '../../../contracts/openapi/path-template.js'
import { headerOf, type Call } from '../../call/call.js'
import { refuseFor } from '../fill-refusal.js'
import type { OwnState } from '../own-state.js'

/** What stands in the path, the query and the headers, each by its name. */
export interface Parameters {
  path: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
}

/** The parameters of a request; one that is missing or of another type is refused. */
export function readParameters(call: Call, operation: OwnOperation, state: OwnState): Parameters {
  const path = pathParametersIn(operation.path, call.path) ?? {}
  const sent = new URLSearchParams(call.query)
  for (const parameter of operation.parameters) {
    const { name, isRequired } = parameter
    const value =
      parameter.in === 'path'
        ? path[name]
        : parameter.in === 'query'
          ? (sent.get(name) ?? undefined)
          : headerOf(call, name)
    if (value === undefined) {
      if (isRequired)
        refuseFor(state.own, operation.id, 'missing-member', { member: name, message: `${name} is required` })
      continue
    }
    const fault = faultOf(value, parameter)
    // A path that no id of its type can stand in leads to nothing.
    if (fault !== undefined)
      refuseFor(state.own, operation.id, parameter.in === 'path' ? 'not-found' : 'invalid', {
        member: name,
        message: `${name} ${fault}`,
        id: value,
      })
  }
  return { path, query: Object.fromEntries(sent) }
}

function faultOf(value: string, { schema }: OwnParameter): string | undefined {
  const {
    type,
    enum: list,
    pattern,
  } = schema as { type?: string | string[]; enum?: unknown[]; pattern?: string }
  const types = [type ?? []].flat()
  if (types.includes('integer') && !types.includes('string') && !/^-?\d+$/.test(value))
    return 'must be integer'
  if (types.includes('number') && !types.includes('string') && !Number.isFinite(Number(value || 'x')))
    return 'must be number'
  if (types.includes('boolean') && !types.includes('string') && !['true', 'false'].includes(value))
    return 'must be boolean'
  if (list && !list.map(String).includes(value)) return `must be one of ${list.join(', ')}`
  if (pattern !== undefined && types.includes('string') && !new RegExp(pattern).test(value))
    return 'has not the documented form'
  return undefined
}
