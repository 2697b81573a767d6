import type { OwnOperation } from '../../own-partner.js'
import type { Schema } from '../document/normalise-schemas.js'
import { isNullable, membersOf, requiredOf, typeOf } from './schema-members.js'

/** A member of a request's body. */
export interface RequestMember {
  /** `items.0.name`: of a list the first. */
  path: string
  /** As people and names have it: `items.name`. */
  shown: string
  schema: Schema
  /** The object that it is a member of. */
  parent: Schema
  isRequired: boolean
  isNullable: boolean
  type?: string
}

/** Below this a member is left to its parent's schema. */
const deepest = 3

/** The members of a request's body, those of its lists and objects among them. */
export function requestMembers({ requestSchema }: OwnOperation): RequestMember[] {
  return requestSchema ? membersIn(requestSchema as Schema, '', '', true, 0) : []
}

function membersIn(
  schema: Schema,
  path: string,
  shown: string,
  isCertain: boolean,
  depth: number,
): RequestMember[] {
  if (depth >= deepest) return []
  if (typeOf(schema) === 'array') {
    const items = (schema['items'] ?? {}) as Schema
    return path === '' ? [] : membersIn(items, `${path}0.`, shown, isCertain, depth)
  }
  const required = requiredOf(schema)
  return Object.entries(membersOf(schema)).flatMap(([name, member]) => {
    const isRequired = isCertain && required.includes(name)
    const type = typeOf(member)
    const own: RequestMember = {
      path: path + name,
      shown: shown + name,
      schema: member,
      parent: schema,
      isRequired,
      isNullable: isNullable(member),
      ...(type !== undefined && { type }),
    }
    return [own, ...membersIn(member, `${path}${name}.`, `${shown}${name}.`, isRequired, depth + 1)]
  })
}
