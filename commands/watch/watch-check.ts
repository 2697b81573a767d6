import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ownPartners } from '../../contracts/own/enrol-partner.js'
import type { Language } from '../../contracts/text/preferred-language.js'
import { check, type CheckOptions } from '../../suites/engine/check-command.js'
import { findConfiguration } from '../../suites/config/load-configuration.js'
import { resolveTargets } from '../../suites/config/target/resolve-targets.js'
import { loadSuites } from '../../suites/engine/judge-request.js'
import { selectChecks } from '../../suites/engine/select-checks.js'
import { WarmEngine } from '../../suites/engine/warm-engine.js'
import type { FailedLast } from '../../suites/engine/last/failed-last.js'
import type { ProgressListener } from '../../suites/engine/run-conformance.js'
import { RunningFile } from '../desk/running-file.js'
import { interruption } from '../process/interruption.js'
import { version } from '../process/own-package.js'
import { watchTextsOf } from './watch-texts.js'
import { watchTargets } from './watch-session.js'
import { requireThere } from './watched-files.js'
import { writeWatched } from './write-watched.js'

export interface WatchCheckOptions extends CheckOptions {
  reporter?: string[]
  out: string
  /** What `--watch` names. */
  files: readonly string[]
  language: Language
  /** With `--failed`: what to begin with. */
  failed?: FailedLast | undefined
}

/** `uyum check --watch`: judges now, and again whenever a file changes or the target has restarted. */
export async function watchCheck(words: readonly string[], options: WatchCheckOptions): Promise<void> {
  const { files: named, language, out, failed, only: chosen, reporter } = options
  requireThere(named)
  const targets = await resolveTargets(words, options)
  const partners = ownPartners().map(({ folder }) => folder)
  const suites = await loadSuites({ targets, partners })
  const engine = new WarmEngine()
  engine.prepare({ targets, partners })
  const write = writeWatched({ reporter, out, language })
  const texts = watchTextsOf(language)
  const own = [...configurationOf(words, options), ...partners]
  try {
    await watchTargets(
      {
        files: [...named, ...own],
        watched: [...named, ...own, texts.forTarget].join(', '),
        baseUrls: targets.map(({ baseUrl }) => baseUrl),
        out,
        checkIds: suites.flatMap(({ checks }) => selectChecks(checks, chosen)).map(({ id }) => id),
        first: failed
          ? { what: 'pattern', step: { name: 'failed', only: failed.only } }
          : { what: 'failed then all' },
        language,
        isScreen: process.stdout.isTTY,
        async judge(only, stop, onProgress) {
          const asked = only.length > 0 ? only : chosen
          const running = new RunningFile(out, { isWhole: asked.length === 0 })
          const told: ProgressListener = (judged, all, latest) => {
            onProgress(judged, all, latest)
            running.judged(judged, all, latest)
          }
          const wanted = { ...options, only: asked, stop, onProgress: told, engine: engine.run }
          const record = await check(words, wanted, version).finally(() => running.end())
          return { ...record, language }
        },
        write,
      },
      interruption(),
    )
  } finally {
    engine.close()
  }
}

/** The configuration that the targets come from, with the variables beside it. */
function configurationOf([first]: readonly string[], { config }: CheckOptions): string[] {
  if (first?.includes('/')) return []
  const file = findConfiguration(config)
  return file === undefined ? [] : [file, join(dirname(file), '.env')].filter((path) => existsSync(path))
}
