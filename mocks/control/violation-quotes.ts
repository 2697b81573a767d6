import type { Contract } from '../../contracts/contract/contract.js'
import type { Surface } from '../../contracts/contract/surfaces.js'
import type { Violation } from '../../contracts/validation/validation.js'

/** What the partner's document says of the member that breaks the contract. */
export interface Quote {
  quote: string
  document: string
}

interface SchemaNode {
  properties?: Record<string, SchemaNode>
  items?: SchemaNode
  allOf?: SchemaNode[]
  anyOf?: SchemaNode[]
  oneOf?: SchemaNode[]
  'x-quote'?: string | string[]
  'x-document'?: string
}

interface Body {
  content?: Record<string, { schema?: SchemaNode }>
}

interface OperationNode {
  operationId?: string
  requestBody?: Body
  responses?: Record<string, Body>
}

/** Finds in a contract what is said of the place of a violation: of the member itself, else of what holds it. */
export function quoteOf(
  contract: Contract,
  place: { surface: Surface; operation: string; status: number },
  { path, message }: Violation,
): Quote | undefined {
  const [, part, , ...members] = path
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const missing = /required property:? ['"]([^'"]+)['"]/.exec(message)?.[1]
  const schema = schemaOf(contract, place.operation, part === 'request' ? undefined : String(place.status))
  const page = String((contract.document.info as unknown as SchemaNode)['x-document'] ?? '')
  let document = page
  let found: Quote | undefined
  let nodes = schema ? parts(schema) : []
  for (const member of [undefined, ...members, ...(missing === undefined ? [] : [missing])]) {
    if (member !== undefined) nodes = nodes.flatMap((node) => into(node, member))
    for (const node of nodes) {
      document = node['x-document'] ?? document
      const [quote] = [node['x-quote'] ?? []].flat()
      if (quote !== undefined) found = { quote, document }
    }
  }
  return found
}

function schemaOf(contract: Contract, id: string, status: string | undefined): SchemaNode | undefined {
  const { paths = {}, webhooks = {} } = contract.document
  for (const item of [...Object.values(paths), ...Object.values(webhooks)]) {
    for (const operation of Object.values(item ?? {}) as OperationNode[]) {
      if (operation?.operationId !== id) continue
      const body = status === undefined ? operation.requestBody : operation.responses?.[status]
      return Object.values(body?.content ?? {})[0]?.schema
    }
  }
  return undefined
}

function into(node: SchemaNode, member: string): SchemaNode[] {
  const next = /^\d+$/.test(member) && node.items ? node.items : node.properties?.[member]
  return next ? parts(next) : []
}

function parts(node: SchemaNode): SchemaNode[] {
  const inner = [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])]
  return [node, ...inner.flatMap(parts)]
}
