import type { TestContext } from 'vitest'
import { withoutStack } from '../engine/finding-text.js'
import type { ToldOutcome } from '../engine/told-outcome.js'

/** Makes of a check's outcome what a Vitest suite knows: a pass, a failure or a skip. */
export async function reportOutcome(told: ToldOutcome, context: TestContext): Promise<void> {
  if (told.test === 'fails') throw withoutStack(told.text)
  if (told.test === 'is skipped') context.skip(told.text)
  if (told.test === 'passes with a note') await context.annotate(told.text, told.type)
}
