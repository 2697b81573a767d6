import type { Run, RunConditions } from '../../../suites/record/run-record.js'
import { evidence, type Evidence, type EvidenceKind } from '../evidence/evidence.js'
import type { RecordedRun } from './recorded-run.js'

/** Everything of the circumstances of two runs that both record and that differs. */
export function differencesOf(old: RecordedRun, newer: RecordedRun): Evidence[] {
  const told = (what: EvidenceKind, read: (recorded: RecordedRun) => string | undefined): Evidence[] =>
    differing(what, read(old), read(newer))
  const known = (what: EvidenceKind, read: (recorded: RecordedRun) => string | undefined): Evidence[] =>
    read(old) === undefined || read(newer) === undefined ? [] : told(what, read)
  return [
    ...told('target-name', ({ run }) => run.target),
    ...known('build', ({ run }) => run.build),
    ...addressDifference(old.run, newer.run),
    ...told('contract-version', ({ run }) => run.contract.version),
    ...told('contract-content', ({ run }) => run.contract.sha256),
    ...told('suite-version', ({ record }) => record.tool.version),
    ...known('node', ({ record }) => record.environment?.node),
    ...known('platform', ({ record }) => record.environment?.platform),
    ...conditionDifferences(old.run.conditions, newer.run.conditions),
    ...known('clock', ({ run }) => run.clock && String(run.clock.minuteMs)),
    ...readingDifferences(old.run.readings, newer.run.readings),
    ...told('scenarios', ({ run }) => run.scenarios?.join(', ')),
    ...told('only', ({ record }) => record.only?.join(', ')),
    ...told('shard', ({ record: { shard } }) => shard && `${shard.index}/${shard.count}`),
    ...told('unreachable', ({ run }) => run.unreachable),
    ...told('seed', ({ record }) => String(record.seed)),
  ]
}

function differing(
  what: EvidenceKind,
  old: string | undefined,
  newer: string | undefined,
  name?: string,
): Evidence[] {
  return old === newer ? [] : [evidence(what, old ?? null, newer ?? null, name)]
}

/** A client is observed by a server of our own, at a port that is free by chance: only its host says anything. */
function addressDifference(old: Run, newer: Run): Evidence[] {
  if (newer.side === 'server') return differing('base-url', old.baseUrl, newer.baseUrl)
  return differing('server', hostOf(old.baseUrl), hostOf(newer.baseUrl))
}

function hostOf(baseUrl: string): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).hostname : baseUrl
}

function conditionDifferences(old: RunConditions | undefined, newer: RunConditions | undefined): Evidence[] {
  if (!old || !newer) return []
  const named = (what: EvidenceKind, member: 'credentials' | 'fixtures' | 'allow'): Evidence[] =>
    [...new Set([...old[member], ...newer[member]])]
      .toSorted()
      .flatMap((name) =>
        differing(what, given(old[member].includes(name)), given(newer[member].includes(name)), name),
      )
  return [
    ...named('credential', 'credentials'),
    ...differing('states-hook', given(old.states), given(newer.states)),
    // A record of an older uyum had no hook: it knew none.
    ...differing('read-back', given(old.readBack === true), given(newer.readBack === true)),
    ...named('fixture', 'fixtures'),
    ...named('permission', 'allow'),
    ...differing('timeout', String(old.timeoutMs), String(newer.timeoutMs)),
  ]
}

function given(isGiven: boolean): string | undefined {
  return isGiven ? 'given' : undefined
}

function readingDifferences(old: Run['readings'], newer: Run['readings']): Evidence[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(newer)])].toSorted()
  return names.flatMap((name) => differing('reading', ownOf(old, name), ownOf(newer, name), name))
}

/** A record is a stranger's: it may name a reading `constructor`. */
function ownOf(readings: Run['readings'], name: string): string | undefined {
  return Object.hasOwn(readings, name) ? readings[name] : undefined
}
