import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { toldBy } from '../../../contracts/text/user-error.js'
import type { TargetConfiguration } from '../../config/configuration.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { loadSuite } from '../../register.js'
import { runIdentity } from '../../run/record/run-identity.js'
import { Session } from '../../run/session.js'

let looks = 0

/** What a run says of a target before it judges; nothing where it would judge it. */
export async function firstLook(declared: TargetConfiguration): Promise<Bilingual | undefined> {
  const settings = await resolveTarget('it', declared).catch((error: Error) => error)
  if (settings instanceof Error) return toldBy(settings)
  looks += 1
  const suite = await loadSuite(settings.surface, settings.revision)
  const session = new Session(suite, settings, runIdentity(1, `look${looks}`, Date.now()), {
    preflight: true,
  })
  const told = (await session.unreachable()) ?? (await session.foreign())
  await session.close()
  return told
}
