import { isServedByPartner, sheetOf } from '../../../contracts/contract/surfaces.js'
import type { StepCall, StepKind } from './story.js'
import type { StepDocument } from './story-document.js'

/** Who acts follows from who serves the operation: what a partner serves, the implementation calls by itself. */
export function kindOfStep(step: StepDocument, { surface, operation }: StepCall): StepKind {
  if (isServedByPartner(surface)) return 'awaited'
  if (step['x-uyum-repeats'] !== undefined) return 'again'
  const isOrder = operation === sheetOf(surface).mainOperation && step['x-uyum-moves'] === undefined
  return isOrder ? 'push' : 'news'
}
