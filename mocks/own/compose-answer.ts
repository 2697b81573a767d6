import type { OwnOperation } from '../../contracts/own/own-partner.js'
import { violationsOf, type Violation } from '../../contracts/validation/validation.js'
import type { Answer } from '../call/answer.js'
import { drawValue } from '../../contracts/own/drawing/draw-value.js'
import type { Schema } from '../../contracts/own/drawing/draw-text.js'
import { overlay, schemaMembers } from './overlay.js'
import { randomOf } from '../../contracts/own/drawing/random.js'
import type { OwnState } from './own-state.js'

/** More than these are hardly at fault by themselves. */
const mostLeftOut = 5

type Table = Readonly<Record<string, unknown>>

/** The documented success of an operation with what is known in the places of its names. */
export function composeAnswer(state: OwnState, operation: OwnOperation, known: Table): Answer {
  const { status } = operation.success
  const shown = shownBody(state, operation)
  if (shown === undefined) return { status }
  return { status, body: soundly(state, operation, shown, known) }
}

/** What is known stands in its places; of it what the answer's schema does not take there is left as it is shown. */
function soundly(state: OwnState, operation: OwnOperation, shown: unknown, known: Table): unknown {
  let told = known
  for (let tries = 0; tries < mostLeftOut; tries += 1) {
    const body = overlay(shown, (operation.success.schema ?? {}) as Schema, told)
    const wrong = faultsOf(state, operation, body).flatMap(namesIn)
    if (wrong.length === 0) return body
    const left = Object.entries(told).filter(([name]) => !wrong.includes(name))
    if (left.length === Object.keys(told).length) break
    told = Object.fromEntries(left)
  }
  return shown
}

/** The same of a list: one entry for each that is kept, and their number where it is told. */
export function composeList(state: OwnState, operation: OwnOperation, entries: readonly Table[]): Answer {
  const { status, schema = {} } = operation.success
  const shown = shownBody(state, operation)
  return { status, body: listed(shown, schema as Schema, entries) }
}

function listed(shown: unknown, schema: Schema, entries: readonly Table[]): unknown {
  if (Array.isArray(shown) || schema['type'] === 'array') {
    const items = (schema['items'] ?? {}) as Schema
    const [sample = {}] = Array.isArray(shown) ? (shown as unknown[]) : []
    return entries.map((known) => overlay(sample, items, known))
  }
  if (typeof shown !== 'object' || shown === null) return shown
  const members = schemaMembers(schema)
  const name = Object.keys(shown).find(
    (key) => Array.isArray((shown as Table)[key]) || members[key]?.['type'] === 'array',
  )
  return Object.fromEntries(
    Object.entries(shown).map(([key, value]): [string, unknown] => {
      if (key === name) return [key, listed(value, members[key] ?? { type: 'array' }, entries)]
      if (
        typeof value === 'number' &&
        /^(total|count|size|toplam|adet|total_?count|total_?elements|total_?items)$/i.test(key)
      )
        return [key, entries.length]
      const isWrapper = name === undefined && typeof value === 'object' && value !== null
      return [key, isWrapper ? listed(value, members[key] ?? {}, entries) : value]
    }),
  )
}

/** As the page shows it, or drawn from its schema; the same in every run. */
function shownBody({ world, own }: OwnState, { id, success }: OwnOperation): unknown {
  const { schema, example } = success
  if (example !== undefined) return example
  if (!schema) return undefined
  const random = randomOf(`${world.seed} ${own.surface} ${id}`)
  return drawValue(schema as Schema, { name: '', random, at: world.clock.now(), prefersExamples: true })
}

/** The members that a fault speaks of: those on its way, and the one that it names. */
function namesIn({ path, message }: Violation): string[] {
  return [...path.split('/'), ...(/"([^"]+)"/.exec(message)?.slice(1) ?? [])]
}

function faultsOf(
  { contract }: OwnState,
  { id, answers, success }: OwnOperation,
  body: unknown,
): Violation[] {
  const name = Object.keys(answers).find((status) => answers[status] === success)
  const schema = `${id}.${name}`
  return contract.validators[schema] ? violationsOf(contract.validators, schema, body) : []
}
