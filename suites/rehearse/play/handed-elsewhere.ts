import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { partnerOf, partnerSheet, sheetOf } from '../../../contracts/contract/surfaces.js'
import { isHandOver } from '../judge/hand-overs.js'
import type { PlayedOrder } from './played-order.js'
import type { PlayedStep } from './played-story.js'

/**
 * Why a story says nothing of this implementation: it gave the order to a partner that the story does not speak of, or
 * to that of a later step first. Which one it prefers is its own affair.
 */
export function elsewhere(
  steps: readonly PlayedStep[],
  orders: readonly PlayedOrder[],
): Bilingual | undefined {
  const failed = steps.find(({ outcome }) => outcome === 'failed')
  if (failed?.step.kind !== 'awaited') return undefined
  const [{ surface, operation }] = failed.step.calls
  if (operation !== sheetOf(surface).mainOperation) return undefined
  const order = orders.find(({ step }) => step === failed.step.order)
  const [first] = order?.handOvers ?? []
  const isFirst = !steps.some(({ step, calls }) => step !== failed.step && calls.some(isHandOver))
  if (!first || !isFirst || first.surface === surface) return undefined
  const name = partnerSheet(partnerOf(first.surface)).name
  return {
    en: `the implementation gives such an order to ${name} first: this story is not about it`,
    tr: `uygulama böyle bir siparişi önce ${name} tarafına veriyor: bu öykü onu anlatmıyor`,
  }
}
