import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'

/**
 * What axe has against a page as it is shown: each rule, and the first place where it is broken.
 *
 * It runs in the page itself, by its legacy mode: else what it found of thousands of nodes goes to a page of its own,
 * which a Chromium opens and fills for half a second. The two differ in frames of other origins, and there are none.
 */
export async function axeViolations(
  page: Page,
  within = 'html',
): Promise<[rule: string, html: string | undefined][]> {
  const axe = new AxeBuilder({ page }).include(within).options({ resultTypes: ['violations'] })
  const { violations } = await axe.setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html])
}
