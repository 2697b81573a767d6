import { surfaceNames } from '../../../../contracts/contract/surfaces.js'
import type { ControlOperation } from '../../../control/control-operation.js'
import { controlOperations } from '../../../control/operations/control-operations.js'
import { requestBytes, type Attempt } from './attempt.js'
import { hostileName, hostileValue } from '../values/hostile-values.js'
import { writeJson } from '../values/json-text.js'
import { sentBody } from '../values/mutated-bytes.js'
import { mutatedValue } from '../values/mutated-value.js'
import type { Random } from '../values/random.js'
import { schemaValue, type Fixed } from '../values/schema-value.js'

/** The sandboxes that are controlled. */
export const controlledSandboxes = ['fuzz-one', 'fuzz-two', 'fuzz-three']
/** Those that are made and deleted: what is done in a world that is deleted meanwhile may rightly be refused. */
const passingSandboxes = ['fuzz-four', 'fuzz-five']

const surfaces: readonly string[] = surfaceNames

/** A call of the control API with whatever path, query and body. */
export function controlAttempt(random: Random, receiver: string): Attempt {
  const operation = random.pick(controlOperations)
  const sandbox = random.pick(controlledSandboxes)
  const target = `/@${sandbox}/_uyum${pathOf(operation, random)}${queryOf(operation, random)}`
  const text = writeJson(bodyOf(operation, random, receiver))
  const { bytes, headers } = operation.body || random.chance(0.1) ? sentBody(text, random) : nothing
  return {
    name: `control ${operation.id}`,
    chunks: [
      requestBytes(
        operation.method.toUpperCase(),
        target,
        [['Host', '127.0.0.1'], ...Object.entries(headers)],
        bytes,
      ),
    ],
    answers: 1,
    isStream: operation.id === 'streamExchanges',
  }
}

const nothing = { bytes: Buffer.alloc(0), headers: {} }

/** Nothing that calls somebody else, nor that has to be waited for. */
function fixed(receiver: string): Fixed {
  const times = (random: Random) => 1 + random.below(3)
  return {
    baseUrl: (random) =>
      random.pick([receiver, receiver, 'http://elsewhere.example', 'http://169.254.169.254', 'x']),
    paths: (random) =>
      random.pick([{}, { receiveOrder: '/x' }, { receiveOrder: 'http://elsewhere.example' }]),
    surface: (random) => random.pick(surfaces),
    name: (random) => random.pick([...passingSandboxes, hostileName(random)]),
    latencyMs: (random) => random.below(20),
    timeoutMs: (random) => 50 + random.below(100),
    times,
    count: times,
    state: (random) => random.pick(['integration is disabled', 'order exists', hostileName(random)]),
  }
}

function bodyOf({ body }: ControlOperation, random: Random, receiver: string): unknown {
  const sound = schemaValue(body ?? {}, random, fixed(receiver))
  return random.chance(0.5) ? sound : mutatedHarmlessly(sound, random)
}

/** A fault of ten minutes' latency is no hang, and an URL of somebody else's is not ours to call. */
function mutatedHarmlessly(value: unknown, random: Random): unknown {
  return /"(latencyMs|baseUrl|paths|timeoutMs|times|count)"/.test(writeJson(value))
    ? value
    : mutatedValue(value, random)
}

function pathOf({ path }: ControlOperation, random: Random): string {
  const [partner, role] = random.pick(surfaces).split('/') as [string, string]
  const known: Readonly<Record<string, string>> = {
    partner,
    role,
    name: random.pick(passingSandboxes),
    id: random.pick(['1', '2', 'delivery-1', 'fault-1', 'snapshot-1', 'order_fuzz']),
  }
  return path.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    random.chance(0.9)
      ? known[name]!
      : encodeURIComponent(random.pick([hostileName(random), '..', 'x'.repeat(2000), '\u0000', '-1', '1e9'])),
  )
}

function queryOf({ query = {} }: ControlOperation, random: Random): string {
  const names = Object.keys(query)
  if (names.length === 0 ? random.chance(0.9) : random.chance(0.5)) return ''
  const name = random.pick([...names, hostileName(random), 'surface[a]'])
  const value = random.pick([
    random.pick(surfaces),
    '202',
    'held',
    writeJson(hostileValue(random)).slice(0, 500),
  ])
  return `?${encodeURIComponent(name)}=${encodeURIComponent(Buffer.from(value).toString())}`
}
