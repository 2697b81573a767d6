import { shellVariable } from '../../contracts/text/shell-variable.js'
import type { Run, RunRecord, RushRecord } from '../../suites/record/run-record.js'
import { shellWord } from './shell-word.js'

/** Nobody may fetch a package of that name while credentials are at hand. */
const uyum = 'npx --no-install uyum'

/**
 * The line that judges one check again with the same generated values, to be pasted as it stands. Of what the record must
 * not hold it names the variable: a credential that no configuration gives. A client whose command is not known is waited
 * for; a server that was only watched is watched again.
 */
export function replayCommand(record: RunRecord, run: Run, checkId: string): string {
  if (run.side === 'both' && run.rush) return rushAgain(record, run, run.rush)
  if (run.side === 'both')
    return [uyum, ...rehearsal(run).map(shellWord), '--seed', String(record.seed)].join(' ')
  if (checkId.includes('/watched/'))
    return `${uyum} proxy ${run.surface} --upstream ${shellWord(run.baseUrl)}`
  if (run.rush) return rushAgain(record, run, run.rush)
  const words = [...subjectOf(run), '--only', checkId, '--seed', String(record.seed)]
  return [uyum, ...words.map(shellWord), ...credentialsOf(run)].join(' ')
}

/** A named target has its credentials and its hooks from the configuration. */
function credentialsOf({ side, target, surface, conditions, observed }: Run): string[] {
  if (side === 'client') return givenCredentials(observed?.credentials ?? [])
  if (target !== surface || !conditions) return []
  return [
    ...givenCredentials(conditions.credentials),
    ...(conditions.states ? ['--states', '"$STATES"'] : []),
    ...(conditions.readBack ? ['--read-back', '"$READ_BACK"'] : []),
  ]
}

function givenCredentials(names: readonly string[]): string[] {
  const given = names.map((name) => `${shellWord(name)}="$${shellVariable(name)}"`)
  return given.length > 0 ? ['--credential', ...given] : []
}

function subjectOf(run: Run): string[] {
  const { revision } = run.contract
  const byRevision = asked('--revision', revision === undefined ? [] : [revision])
  if (run.side === 'client') {
    const { command, peer, for: forTime } = run.observed ?? {}
    const scenarios = run.scenarios?.filter((name) => name !== 'standard') ?? []
    return [
      ...['observe', run.surface, ...byRevision],
      ...(command === undefined ? [] : ['--exec', command]),
      ...asked('--peer', peer === undefined ? [] : [peer]),
      ...asked('--for', forTime === undefined ? [] : [forTime]),
      ...asked('--scenario', scenarios),
      ...(run.clock?.mode === 'shortened' ? ['--minute', `${run.clock.minuteMs / 1000}s`] : []),
    ]
  }
  if (run.target !== run.surface) return ['check', run.target, ...byRevision]
  const readings = Object.entries(run.readings).map(([name, value]) => `${name}=${value}`)
  return ['check', run.surface, '--target', run.baseUrl, ...byRevision, ...asked('--reading', readings)]
}

/** A rush is sent whole: what goes wrong in it does so among all the others. */
function rushAgain({ seed }: RunRecord, run: Run, { profile, compress, wanted }: RushRecord): string {
  const words = [
    ...['rush', run.target, ...(run.target === run.surface ? ['--target', run.baseUrl] : [])],
    ...(run.side === 'both' ? ownWay(run, 0) : []),
    ...['--profile', profile, '--compress', String(compress)],
    ...(wanted === undefined ? [] : ['--orders', String(wanted)]),
    ...['--seed', String(seed)],
  ]
  const given = run.side === 'both' ? [] : credentialsOf(run)
  return [uyum, ...words.map(shellWord), ...given].join(' ')
}

/** A story is played whole: its checks look at what one step left for the next. */
function rehearsal(run: Run): string[] {
  return ['rehearse', run.target, ...ownWay(run, 1000)]
}

/** How the implementation was started, and how long its minute lasted, where that is not the usual. */
function ownWay({ observed, clock }: Run, usualMinuteMs: number): string[] {
  return [
    ...asked('--exec', observed?.command === undefined ? [] : [observed.command]),
    ...(clock === undefined || clock.minuteMs === usualMinuteMs
      ? []
      : ['--minute', `${clock.minuteMs / 1000}s`]),
  ]
}

function asked(flag: string, values: readonly string[]): string[] {
  return values.length > 0 ? [flag, ...values] : []
}
