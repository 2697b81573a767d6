import type { Schema } from '../../contracts/own/drawing/draw-text.js'
import { drawValue } from '../../contracts/own/drawing/draw-value.js'
import { randomOf } from '../../contracts/own/drawing/random.js'
import type { OwnOperation, OwnSurface } from '../../contracts/own/own-partner.js'
import { wordOf } from '../../contracts/text/word-of.js'
import { MissingPrerequisite } from '../run/missing-prerequisite.js'
import type { Target } from '../run/target/target.js'
import { resourceOf } from './arranged-call.js'
import { memberAt, schemaAt } from './members.js'
import { post } from './post.js'

/** An id that nobody has, of the form of those that are given: some servers call another form a bad request. */
export async function unknownId(
  target: Target,
  own: OwnSurface,
  operation: OwnOperation,
  name: string,
): Promise<unknown> {
  const { schema = schemaAt((operation.requestSchema ?? {}) as Schema, name) } =
    operation.parameters.find((one) => one.name === name && one.in === 'path') ?? {}
  const { type, format, pattern } = schema as { type?: unknown; format?: unknown; pattern?: unknown }
  if ([type].flat().some((one) => one === 'integer' || one === 'number')) return 987_654_321
  // Where nobody makes one for us, the page's own shows the form.
  const known =
    wordOf(await knownId(target, own, operation)) || wordOf(memberAt(operation.requestExample, name))
  if (format === 'uuid' || uuid.test(known)) return '5f0c3f6e-0000-4000-8000-00000000dead'
  if (/^\d+$/.test(known)) return '987654321'
  if (/^[\da-f]{24}$/i.test(known)) return '5f0c3f6e000000000000dead'
  if (pattern === undefined) return target.fresh('yok')
  const random = randomOf(target.fresh(name))
  return drawValue(schema as Schema, { name, random, at: target.startedAt, prefersExamples: false })
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

async function knownId(target: Target, own: OwnSurface, operation: OwnOperation): Promise<unknown> {
  const resource = resourceOf(own, operation)
  try {
    return resource && (await post(target, own, resource)).id
  } catch (thrown) {
    if (thrown instanceof MissingPrerequisite) return undefined
    throw thrown
  }
}
