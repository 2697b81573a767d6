import { shellVariable } from '../contracts/text/shell-variable.js'
import type { Run, RunRecord } from '../suites/run-record.js'

/** Nobody may fetch a package of that name while credentials are at hand. */
const uyum = 'npx --no-install uyum'

/**
 * The line that judges one check again with the same generated values, to be pasted as it stands. Of what the record must
 * not hold it names the variable: a credential that no configuration gives. The command of an observed client the reader
 * adds; a server that was only watched is watched again.
 */
export function replayCommand(record: RunRecord, run: Run, checkId: string): string {
  if (checkId.includes('/watched/'))
    return `${uyum} proxy ${run.surface} --upstream ${shellWord(run.baseUrl)}`
  const words = [...subjectOf(run), '--only', checkId, '--seed', String(record.seed)]
  return [uyum, ...words.map(shellWord), ...credentialsOf(run)].join(' ')
}

/** A named target has its credentials and its hooks from the configuration. */
function credentialsOf({ side, target, surface, conditions }: Run): string[] {
  if (side !== 'server' || target !== surface || !conditions) return []
  const given = conditions.credentials.map((name) => `${shellWord(name)}="$${shellVariable(name)}"`)
  return [
    ...(given.length > 0 ? ['--credential', ...given] : []),
    ...(conditions.states ? ['--states', '"$STATES"'] : []),
    ...(conditions.readBack ? ['--read-back', '"$READ_BACK"'] : []),
  ]
}

function subjectOf(run: Run): string[] {
  if (run.side === 'client') {
    const scenarios = run.scenarios?.filter((name) => name !== 'standard') ?? []
    return [
      ...['observe', run.surface, '--exec', '<your client>'],
      ...asked('--scenario', scenarios),
      ...(run.clock?.mode === 'shortened' ? ['--minute', `${run.clock.minuteMs / 1000}s`] : []),
    ]
  }
  const { revision } = run.contract
  const byRevision = asked('--revision', revision === undefined ? [] : [revision])
  if (run.target !== run.surface) return ['check', run.target, ...byRevision]
  const readings = Object.entries(run.readings).map(([name, value]) => `${name}=${value}`)
  return ['check', run.surface, '--target', run.baseUrl, ...byRevision, ...asked('--reading', readings)]
}

function asked(flag: string, values: readonly string[]): string[] {
  return values.length > 0 ? [flag, ...values] : []
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
