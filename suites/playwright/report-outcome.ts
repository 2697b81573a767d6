import type { TestInfo } from 'playwright/test'
import { withoutStack } from '../engine/finding-text.js'
import type { ToldOutcome } from '../engine/told-outcome.js'

/** Makes of a check's outcome what Playwright Test knows: a pass, a failure or a skip. */
export function reportOutcome(told: ToldOutcome, testInfo: TestInfo): void {
  if (told.test === 'fails') throw withoutStack(told.text)
  if (told.test === 'is skipped') testInfo.skip(true, told.text)
  if (told.test === 'passes with a note')
    testInfo.annotations.push({ type: told.type, description: told.text })
}
