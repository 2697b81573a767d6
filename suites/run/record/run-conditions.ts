import type { RunConditions } from '../../record/run-record.js'
import type { CredentialValues, TargetSettings } from '../target/target-settings.js'

/** What a run was given, by name: no value may leave the settings. */
export function runConditions(settings: TargetSettings): RunConditions {
  const { credentials, states, readBack, fixtures, allow, timeoutMs } = settings
  return {
    credentials: namesOf(credentials),
    states: states !== undefined,
    readBack: readBack !== undefined,
    fixtures: Object.keys(fixtures).toSorted(),
    allow: Object.entries(allow)
      .filter(([, granted]) => granted)
      .map(([name]) => name)
      .toSorted(),
    timeoutMs,
  }
}

/** In dotted form. */
export function namesOf(credentials: CredentialValues): string[] {
  return Object.entries(credentials)
    .flatMap(([name, value]) =>
      typeof value === 'object' ? Object.keys(value).map((inner) => `${name}.${inner}`) : [name],
    )
    .toSorted()
}
