import type { Command } from 'commander'
import { version } from '../process/own-package.js'
import { reportRecord } from '../report-record.js'
import { languageOf } from '../options/program-flags.js'
import type { Judge } from './desk-checks.js'

/** Judges the targets of the configuration as `uyum check` does, and writes page and record where it does. */
export function judgeFor(program: Command, config: string | undefined, out: string): Judge {
  return async ({ failed, only = [] }, onJudged, stop) => {
    const { check } = await import('../../suites/engine/check-command.js')
    const chosen = failed ? await failedLast(out) : { words: [], only }
    const record = await check(
      chosen.words,
      {
        credential: [],
        reading: [],
        ...(config !== undefined && { config }),
        only: chosen.only,
        onProgress: (judged, all, { target, check: judgedCheck }) =>
          onJudged(judged, all, target, judgedCheck),
        stop,
      },
      version,
    )
    await reportRecord(program, { ...record, language: languageOf(program) }, ['html', 'json'], out)
  }
}

async function failedLast(out: string) {
  const { failedLast: find } = await import('../../suites/engine/last/failed-last.js')
  const { lastCheckRecord } = await import('../../suites/engine/last/last-check-record.js')
  return find(await lastCheckRecord(out), [])
}
