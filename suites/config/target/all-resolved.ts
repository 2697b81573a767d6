import type { TargetSettings } from '../../run/target/target-settings.js'
import { ConfigurationError } from '../configuration-error.js'

/** All targets; or what is wrong with each of them at once, so that it is not found out run by run. */
export async function allResolved(resolving: readonly Promise<TargetSettings>[]): Promise<TargetSettings[]> {
  const ended = await Promise.allSettled(resolving)
  const faults = ended.flatMap((end) => (end.status === 'rejected' ? [end.reason as Error] : []))
  const told = faults.flatMap((fault) => (fault instanceof ConfigurationError ? [fault.told] : []))
  if (told.length > 1 && told.length === faults.length) {
    throw new ConfigurationError({
      en: told.map(({ en }) => en).join('\n'),
      tr: told.map(({ tr }) => tr).join('\n'),
    })
  }
  return Promise.all(resolving)
}
