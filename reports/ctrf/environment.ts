import type { RunRecord } from '../../suites/run-record.js'
import { overallVerdict } from '../findings/overall-verdict.js'

/** Where it ran and what was judged; what its format has no name for stands in `extra`. */
export function environmentOf(record: RunRecord) {
  const { runs, seed, environment, shard, only } = record
  const [first, ...others] = runs
  const system = environment?.platform.split(' ')[0]
  return {
    reportName: 'uyum',
    ...(first && others.length === 0 && { appName: first.target }),
    ...(first?.build !== undefined && others.length === 0 && { appVersion: first.build }),
    ...(system !== undefined && { osPlatform: system }),
    ...(shard && { shardId: `${shard.index}/${shard.count}` }),
    healthy: overallVerdict(record) === 'conformant',
    extra: {
      seed,
      ...(environment && { node: environment.node }),
      ...(only && { only }),
      runs: runs.map(
        ({ target, surface, side, baseUrl, contract, verdict, sentence, partial, warnings }) => ({
          target,
          surface,
          side,
          baseUrl,
          contract: { version: contract.version, sha256: contract.sha256 },
          verdict,
          sentence: sentence.en,
          partial,
          warnings: warnings.map(({ en }) => en),
        }),
      ),
    },
  }
}
