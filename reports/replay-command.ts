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
  return [uyum, ...words.map(shellWord), ...credentialsOf(run), ...readBackOf(run, checkId)].join(' ')
}

/** A named target has its credentials from the configuration. */
function credentialsOf({ side, target, surface, conditions }: Run): string[] {
  const names = side === 'server' && target === surface ? (conditions?.credentials ?? []) : []
  return names.length > 0
    ? ['--credential', ...names.map((name) => `${shellWord(name)}="$${variable(name)}"`)]
    : []
}

/** The hook that the check asked; its address as it is, or as a variable where the record may not hold it. */
function readBackOf({ side, target, surface, checks }: Run, checkId: string): string[] {
  if (side !== 'server' || target !== surface) return []
  const asked = checks.find(({ id }) => id === checkId)?.exchanges.find(({ hook }) => hook === 'read-back')
    ?.request.url
  if (asked === undefined) return []
  return ['--read-back', asked.includes('<') ? '"$READ_BACK"' : shellWord(asked)]
}

/** `basic.username` is asked for as BASIC_USERNAME. */
function variable(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll(/\W/g, '_')
    .toUpperCase()
}

function subjectOf(run: Run): string[] {
  if (run.side === 'client') {
    const scenarios = run.scenarios?.filter((name) => name !== 'standard') ?? []
    return ['observe', run.surface, '--exec', '<your client>', ...asked('--scenario', scenarios)]
  }
  if (run.target !== run.surface) return ['check', run.target]
  return ['check', run.surface, '--target', run.baseUrl]
}

function asked(flag: string, values: readonly string[]): string[] {
  return values.length > 0 ? [flag, ...values] : []
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
