import { contract } from '../../../../contracts/hesapkurye/contract.js'
import { objectsAt } from '../../../observe/expect/members-at.js'
import { objectOf, type ObservedCall } from '../../../observe/recording/observed-call.js'

interface BodySchema {
  properties?: Readonly<Record<string, BodySchema>>
  items?: BodySchema
}

const schemas = new Map(
  Object.values(contract.document.paths ?? {}).flatMap((item) =>
    item?.post?.operationId === undefined ? [] : [[item.post.operationId, schemaOf(item.post.requestBody)]],
  ),
)

/** The members of an operation's body, as the documents write them. */
export function documentedMembers(operation = ''): string[] {
  return namesIn(schemas.get(operation))
}

/** The members of a package's products, as the documents write them. */
export const documentedProductMembers = namesIn(schemas.get('savePackage')?.properties?.['Products']?.items)

/** A member that differs from a documented one only in the letter case. */
export interface Miswritten {
  path: string
  documented: string
}

/** The body's members that are miswritten; one that stands there in the right case too is no fault. */
export function miswrittenMembers(call: ObservedCall): Miswritten[] {
  return miswrittenIn(objectOf(call) ?? {}, documentedMembers(call.operation))
}

/** Those of its products. */
export function miswrittenProductMembers(call: ObservedCall): Miswritten[] {
  return objectsAt(call, 'Products').flatMap(({ path, value }) =>
    miswrittenIn(value, documentedProductMembers).map((found) => ({
      ...found,
      path: `${path}.${found.path}`,
    })),
  )
}

function miswrittenIn(value: object, documented: readonly string[]): Miswritten[] {
  const sent = new Set(Object.keys(value))
  return documented
    .filter((name) => !sent.has(name))
    .flatMap((name) =>
      [...sent]
        .filter((other) => !documented.includes(other) && isSameButForCase(other, name))
        .map((path) => ({ path, documented: name })),
    )
}

/** The documented names are ASCII: no dotted or dotless i is among them. */
function isSameButForCase(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function schemaOf(requestBody: unknown): BodySchema | undefined {
  const { content } = requestBody as { content?: Readonly<Record<string, { schema?: BodySchema }>> }
  return content?.['application/json']?.schema
}

function namesIn(schema: BodySchema | undefined): string[] {
  return Object.keys(schema?.properties ?? {})
}
