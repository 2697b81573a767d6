import type { Schema } from '../../contracts/own/drawing/draw-text.js'
import { drawValue } from '../../contracts/own/drawing/draw-value.js'
import { randomOf } from '../../contracts/own/drawing/random.js'
import type { OwnOperation } from '../../contracts/own/own-partner.js'
import { violationsOf } from '../../contracts/validation/validation.js'
import type { OwnSite } from './own-site.js'

/** A body as the page shows it, or as its schema has it. */
export function sampleBody(operation: OwnOperation): unknown {
  return operation.requestExample ?? drawnBody(operation)
}

/** A body with all that its schema names. */
export function drawnBody({ id, requestSchema }: OwnOperation): unknown {
  const context = { name: '', random: randomOf(id), at: 0, prefersExamples: true }
  return drawValue((requestSchema ?? {}) as Schema, context)
}

/** Whether the schema of an operation takes a body; where there is none, nobody can tell. */
export function isTakenBySchema(
  { contract: { validators } }: OwnSite,
  { id }: OwnOperation,
  body: unknown,
): boolean | undefined {
  const schema = `${id}.request`
  return validators[schema] ? violationsOf(validators, schema, body).length === 0 : undefined
}
