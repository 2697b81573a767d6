import type { RunRecord, Verdict } from '../../suites/record/run-record.js'

/** The worst verdict of a record's runs: one target that fails is enough. Of no run there is nothing to certify. */
export function overallVerdict({ runs }: RunRecord): Verdict {
  const verdicts = runs.map(({ verdict }) => verdict)
  if (verdicts.includes('nonconformant')) return 'nonconformant'
  return verdicts.length === 0 || verdicts.includes('incomplete') ? 'incomplete' : 'conformant'
}
