import { toldBy } from '../../contracts/text/user-error.js'
import { shownUrl } from '../../contracts/wire/base-url.js'
import type { TargetConfiguration } from '../config/configuration.js'
import { resolveTarget } from '../config/target/resolve-target.js'
import { loadSuite } from '../register.js'
import { dryRunOf } from '../catalogue/dry-run/dry-run.js'
import { redactorOf } from '../run/record/redactor-of.js'
import { diagnoseNeeds } from './diagnose-needs.js'
import { diagnoseReadBack } from './diagnose-read-back.js'
import { diagnoseReach } from './diagnose-reach.js'
import { diagnoseSurface } from './diagnose-surface.js'
import { linkWarnings } from '../verdict/link-warnings.js'
import { unlistedValues } from '../verdict/unlisted-values.js'
import type { Diagnosis } from './diagnosis.js'
import { reach } from './reach.js'

/** Looks at one declared target: its settings, its server and hooks, and what its run would lack. */
export async function diagnoseTarget(
  name: string,
  declared: TargetConfiguration,
  now: () => number,
): Promise<Diagnosis[]> {
  const settings = await resolveTarget(name, declared).catch((error: Error) => error)
  if (settings instanceof Error) return [{ subject: name, state: 'obstacle', text: toldBy(settings) }]
  const redactor = redactorOf(settings)
  const shown = (url: string): string => redactor.text(shownUrl(url))
  const asked = [settings.baseUrl, settings.states].flatMap((url) => url ?? [])
  const reached = await Promise.all(
    asked.map(async (url) => diagnoseReach(name, shown(url), await reach(url, settings), now())),
  )
  const suite = await loadSuite(settings.surface, settings.revision)
  const surprises = [...linkWarnings(settings), ...unlistedValues(suite, settings)].map(
    (text): Diagnosis => ({ subject: name, state: 'notice', text }),
  )
  return [
    ...reached.flat(),
    ...(await diagnoseSurface(settings, now())),
    ...(await diagnoseReadBack(settings)),
    ...surprises,
    ...diagnoseNeeds(dryRunOf(suite, settings, [])),
  ]
}
