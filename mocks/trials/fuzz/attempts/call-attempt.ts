import { operationsOf, type Operation } from '../../../../contracts/openapi/operations.js'
import { defaultCredentials } from '../../../surfaces/credentials/default-credentials.js'
import { callers } from '../../../deliveries/callers.js'
import { loadedSurfaces } from '../../../surfaces/loaded-surfaces.js'
import type { MockSurface } from '../../../surfaces/mock-surface.js'
import { requestBytes, type Attempt } from './attempt.js'
import { hostileValue } from '../values/hostile-values.js'
import { writeJson } from '../values/json-text.js'
import { mutatedValue } from '../values/mutated-value.js'
import { sentBody } from '../values/mutated-bytes.js'
import type { Random } from '../values/random.js'
import { schemaValue } from '../values/schema-value.js'

const operations = loadedSurfaces.flatMap((surface) =>
  operationsOf(surface.contract, surface.surface).map((operation) => ({ surface, operation })),
)

/** The sandbox of the calls: nobody controls it, so that a 5xx there is the mock's own doing. */
export const callsSandbox = 'fuzz-calls'

/** A call of an operation whose body, headers, method or path are not what they should be. */
export function callAttempt(random: Random): Attempt {
  const { surface, operation } = random.pick(operations)
  const body = random.chance(0.95) ? writeJson(bodyOf(surface, operation, random)) : ''
  const { bytes, headers: ofBody } = sentBody(body, random)
  const preferred = preferredOf(surface, operation, random)
  const headers = {
    Host: random.chance(0.98)
      ? '127.0.0.1'
      : random.pick(['', '[', 'a b', '127.0.0.1:99999', 'x'.repeat(300)]),
    ...operation.sampleHeaders,
    ...credentialHeaders(operation, random),
    ...ofBody,
    ...(preferred === undefined ? {} : { Prefer: `code=${preferred}` }),
  }
  const method = random.chance(0.95)
    ? operation.method
    : random.pick(['PUT', 'OPTIONS', 'DELETE', 'TRACE', 'QUERY'])
  return {
    name: `${operation.surface} ${operation.id}`,
    chunks: [
      requestBytes(method, targetOf(operation, random), Object.entries(headers).filter(isSendable), bytes),
    ],
    answers: 1,
    declared: preferred === undefined ? [] : [Number.parseInt(preferred, 10)],
  }
}

function bodyOf(surface: MockSurface, operation: Operation, random: Random): unknown {
  const examples = [...operation.examples.values()]
  const schema = schemaOf(surface, operation)
  const sound =
    schema && (examples.length === 0 || random.chance(0.3))
      ? schemaValue(schema, random)
      : random.pick(examples)
  return random.chance(0.15) ? sound : mutatedValue(sound, random)
}

function schemaOf({ contract }: MockSurface, { id }: Operation): object | undefined {
  const { paths = {}, webhooks = {} } = contract.document
  for (const item of [...Object.values(paths), ...Object.values(webhooks)]) {
    for (const described of Object.values(item as object) as {
      operationId?: string
      requestBody?: { content?: Record<string, { schema?: object }> }
    }[]) {
      if (described.operationId === id) return described.requestBody?.content?.['application/json']?.schema
    }
  }
  return undefined
}

/** The caller's own, mostly: what refuses everybody is not much of a test. */
function credentialHeaders({ surface }: Operation, random: Random): Record<string, string> {
  const caller = callers[surface]
  const own = caller.headers(defaultCredentials[surface])
  const sent = Object.entries(own).filter((entry): entry is [string, string] => entry[1] !== undefined)
  if (random.chance(0.9)) return Object.fromEntries(sent)
  return Object.fromEntries(sent.map(([name]) => [name, writeJson(hostileValue(random)).slice(0, 200)]))
}

/** Names that nobody declared are no provocations. */
function preferredOf(
  { forcedResponses }: MockSurface,
  { id }: Operation,
  random: Random,
): string | undefined {
  if (random.chance(0.95)) return undefined
  return random.pick([
    ...Object.keys(forcedResponses[id] ?? {}),
    'constructor',
    '__proto__',
    'toString',
    '999',
  ])
}

function targetOf({ surface, path }: Operation, random: Random): string {
  const target = `/@${callsSandbox}/${surface}${path}`
  if (random.chance(0.95)) return target
  return random.pick([
    `${target}/`,
    `${target}//x`,
    `${target}/../../_uyum/worlds`,
    `${target}?${'a=b&'.repeat(500)}`,
    `${target}%00`,
    `/@${callsSandbox}/${surface}/%2e%2e/%2e%2e/etc/passwd`,
    target.toUpperCase(),
    `http://127.0.0.1${target}`,
    '*',
  ])
}

/** What node:http would not even read is the matter of raw attempts. */
function isSendable([, value]: readonly [string, string]): boolean {
  return !/[\u0000-\u0008\u000a-\u001f\u007f\u0100-\uffff]/.test(value)
}
