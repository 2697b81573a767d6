import type { Language } from '../../contracts/text/preferred-language.js'
import { toldBy } from '../../contracts/text/user-error.js'
import type { TargetConfiguration } from '../config/configuration.js'
import { resolveTarget } from '../config/target/resolve-target.js'
import type { RunIdentity } from '../run/record/run-identity.js'
import { Session } from '../run/session.js'
import type { SurfaceSuite } from '../surface-suite.js'
import { withoutStack } from './finding-text.js'

/**
 * Begins a run in somebody's own test runner. What stands in the way of a verdict is thrown, one sentence in the
 * reader's language: hundreds of tests that repeat it would only hide it.
 */
export async function beginSession(
  suite: SurfaceSuite,
  name: string,
  declared: TargetConfiguration,
  identity: RunIdentity,
  language: Language,
): Promise<Session> {
  const settings = await resolveTarget(name, declared).catch((error: Error) => error)
  if (settings instanceof Error) throw withoutStack(toldBy(settings)[language])
  const session = new Session(suite, settings, identity, { preflight: true })
  const told = (await session.unreachable()) ?? (await session.foreign())
  if (!told) return session
  await session.close()
  throw withoutStack(told[language])
}
