import {
  refusalCauses,
  type OwnOperation,
  type OwnRefusal,
  type OwnSurface,
} from '../../contracts/own/own-partner.js'
import type { Contract } from '../../contracts/contract/contract.js'
import { violationsOf } from '../../contracts/validation/validation.js'
import type { ForcedResponse, MagicValue } from '../surfaces/mock-surface.js'
import { drawValue } from '../../contracts/own/drawing/draw-value.js'
import type { Schema } from '../../contracts/own/drawing/draw-text.js'
import { randomOf } from '../../contracts/own/drawing/random.js'
import { filledRefusal, refusalOf } from './fill-refusal.js'
import type { OwnState } from './own-state.js'
import type { Answer } from '../call/answer.js'

type Forced = Record<string, Record<string, ForcedResponse<OwnState>>>

/** Errors that callers must always cope with, documented or not. */
const always = ['rate-limit', 'server-error', 'unavailable'] as const

/** Every error of each operation, to be had without earning it: by its status, and by its status with its cause. */
export function ownForcedResponses(own: OwnSurface): Forced {
  return Object.fromEntries(own.operations.map((operation) => [operation.id, forcedOf(operation, own)]))
}

function forcedOf(operation: OwnOperation, { refusals, rateLimit }: OwnSurface): Forced[string] {
  const seconds = rateLimit?.perSeconds ?? 60
  const documented = Object.entries(operation.answers).flatMap(([status, answer]) =>
    /^[45]\d\d$/.test(status)
      ? [[status, { answer: () => shown(operation.id, answer), documented: true }] as const]
      : [],
  )
  const ofCauses = Object.entries(refusals)
    .filter(([cause, { isDocumented }]) => isDocumented || always.some((one) => one === cause))
    .flatMap(([cause, refusal]) => {
      const forced = { answer: () => answerFor(cause, refusals, seconds), documented: refusal.isDocumented }
      return [
        [`${refusal.status}-${cause}`, forced] as const,
        ...(refusal.body !== undefined || always.some((one) => one === cause)
          ? [[String(refusal.status), forced] as const]
          : []),
      ]
    })
  const ofSheet = new Set(
    Object.values(refusals).flatMap(({ status, isOfSheet }) => (isOfSheet ? [String(status)] : [])),
  )
  // The last of a name stands: what the operation itself shows where the sheet says nothing, before that what its
  // status usually means.
  const bare = documented.filter(([status]) => !ofCauses.some(([name]) => name === status))
  const withExample = documented.filter(
    ([status]) => operation.answers[status]?.example !== undefined && !ofSheet.has(status),
  )
  return Object.fromEntries([...ofCauses.toReversed(), ...bare, ...withExample])
}

function answerFor(cause: string, refusals: Readonly<Record<string, OwnRefusal>>, seconds: number): Answer {
  const known = refusalCauses.find((one) => one === cause)
  return known
    ? refusalOf(refusals, known, { member: 'id', id: 'provoked', seconds })
    : filledRefusal(refusals[cause]!, { message: cause })
}

function shown(id: string, { status, example, schema }: OwnOperation['success']): Answer {
  if (example !== undefined) return { status, body: example }
  if (!schema) return { status }
  return {
    status,
    body: drawValue(schema as Schema, {
      name: '',
      random: randomOf(`${id} ${status}`),
      at: 0,
      prefersExamples: true,
    }),
  }
}

/** `magic-<name>` in a free text of what is posted provokes each of them; none where every text has a form. */
export function ownMagicValues(
  { operations }: OwnSurface,
  { validators }: Contract,
  forced: Forced,
): MagicValue[] {
  return operations.flatMap((operation) => {
    const field = freeText(operation)
    if (field === undefined) return []
    return Object.keys(forced[operation.id] ?? {}).flatMap((name) => {
      const value = `magic-${name}`
      const schema = `${operation.id}.request`
      const isTaken =
        !validators[schema] ||
        violationsOf(validators, schema, { [field]: value }).every(({ path }) => path !== `/${field}`)
      return isTaken ? [{ operation: operation.id, field, value, provokes: name }] : []
    })
  })
}

/** The id where it is a text, or else the first text that may be anything. */
function freeText({ requestSchema }: OwnOperation): string | undefined {
  const properties = Object.entries(
    ((requestSchema as Schema | undefined)?.['properties'] ?? {}) as Record<string, Schema>,
  )
  const free = properties
    .filter(
      ([, schema]) =>
        [schema['type']].flat().includes('string') &&
        !['enum', 'pattern', 'format', 'const'].some((name) => name in schema),
    )
    .map(([name]) => name)
  return free.find((name) => /(id|no|number|code)$/i.test(name)) ?? free[0]
}
