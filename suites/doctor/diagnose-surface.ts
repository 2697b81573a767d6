import { loadSuite } from '../register.js'
import { runIdentity } from '../run/record/run-identity.js'
import { Session } from '../run/session.js'
import type { TargetSettings } from '../run/target/target-settings.js'
import type { Diagnosis } from './diagnosis.js'

/** Looks as a run does before it judges: valid calls with the given credentials, and whether it is the surface that answers. */
export async function diagnoseSurface(settings: TargetSettings, now: number): Promise<Diagnosis[]> {
  const suite = await loadSuite(settings.surface, settings.revision)
  const session = new Session(suite, settings, runIdentity(0, undefined, now), { preflight: true })
  const text = await session.foreign()
  await session.close()
  return text ? [{ subject: settings.name, state: 'obstacle', text }] : []
}
