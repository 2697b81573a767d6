import { drawValue } from '../../../contracts/own/drawing/draw-value.js'
import type { Schema } from '../../../contracts/own/drawing/draw-text.js'
import { randomOf } from '../../../contracts/own/drawing/random.js'
import type { OwnOperation } from '../../../contracts/own/own-partner.js'

/** A sound body of an operation. */
export function sampleOf({ id, requestExample, requestSchema = {} }: OwnOperation): unknown {
  return requestExample ?? drawn(id, requestSchema)
}

/** What its success looks like, whatever was asked; nothing where it has no body. */
export function shownBody({ id, success }: OwnOperation): unknown {
  return success.example ?? (success.schema && drawn(`${id} success`, success.schema))
}

function drawn(seed: string, schema: object): unknown {
  return drawValue(schema as Schema, { name: '', random: randomOf(seed), at: 0, prefersExamples: true })
}
