import type { MatterRecord, RunRecord } from '../../suites/record/run-record.js'
import { overallVerdict } from '../findings/overall-verdict.js'

/** A matter in English, as the format's readers are programs and people of any language. */
function matterOf({ title, why, question, ...matter }: MatterRecord) {
  return {
    ...matter,
    title: title.en,
    ...(why && { why: why.en }),
    ...(question && { question: question.en }),
  }
}

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
        ({ target, surface, side, baseUrl, contract, verdict, sentence, partial, warnings, matters }) => ({
          target,
          surface,
          side,
          baseUrl,
          contract: { version: contract.version, sha256: contract.sha256 },
          verdict,
          sentence: sentence.en,
          partial,
          warnings: warnings.map(({ en }) => en),
          ...(matters && { matters: matters.map(matterOf) }),
        }),
      ),
    },
  }
}
