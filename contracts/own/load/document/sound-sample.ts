import type { Validator } from '../../../validation/validation.js'
import { drawValue } from '../../drawing/draw-value.js'
import { randomOf } from '../../drawing/random.js'
import type { Schema } from './normalise-schemas.js'

const at = 1_767_603_600_000

/** Ways to draw, from the most telling to the barest: with the examples of a schema, with each first choice, with what is required alone. */
const ways = [false, true].flatMap((onlyRequired) =>
  [0, 1, 2].flatMap((choice) =>
    [true, false].map((prefersExamples) => ({ prefersExamples, onlyRequired, choice })),
  ),
)

/** A value that a schema takes; nothing where none of the ways to draw one makes one. */
export function soundSample(
  schema: object,
  validator: Validator | undefined,
  seed: string,
): { value: unknown } | undefined {
  for (const way of ways) {
    const value = drawValue(schema as Schema, { name: '', random: randomOf(seed), at, ...way })
    if (!validator || validator(value)) return { value }
  }
  return undefined
}
