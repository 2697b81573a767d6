import type { Language } from '../../contracts/text/preferred-language.js'
import { renderTerminal } from '../../reports/terminal/render-terminal.js'
import type { RunRecord } from '../../suites/record/run-record.js'
import { TargetWatch } from '../../suites/run/target/watch/target-watch.js'
import { tell } from '../output/tell.js'
import { openInBrowser } from '../process/open-in-browser.js'
import { readKeys } from './keys.js'
import { requireThere, watchFiles } from './watched-files.js'
import { watchTextsOf } from './watch-texts.js'
import { writeWatched } from './write-watched.js'

/** Observes the client once, by these checks; all where none is named. */
export type Observer = (options: {
  stop: AbortSignal
  only: readonly string[]
  port?: number | undefined
}) => Promise<RunRecord>

export interface WatchObserveOptions {
  judge: Observer
  files: readonly string[]
  peer: string | undefined
  only: readonly string[]
  reporter?: readonly string[] | undefined
  out: string
  language: Language
}

/**
 * `uyum observe --watch`: an observation after another, each at the same address. A change of a file, a peer that has
 * restarted, or Enter ends the one that is on: what was seen is judged, and the next begins. What the client prints goes
 * on the screen as it comes.
 */
export async function watchObserve(options: WatchObserveOptions, ended: AbortSignal): Promise<void> {
  const { files, peer, out, language } = options
  requireThere(files)
  const texts = watchTextsOf(language)
  const write = writeWatched(options)
  const over = new AbortController()
  ended.addEventListener('abort', () => over.abort(), { once: true })
  const turn = new Turn()
  let written: string | undefined
  let failed: readonly string[] = []
  const next = (only: readonly string[]): void => turn.next(only)
  const watcher =
    files.length > 0
      ? await watchFiles(files, out, (file) => {
          tell(`uyum: ${texts.changed(file)}`)
          next(options.only)
        })
      : undefined
  const targets = new TargetWatch(peer === undefined ? [] : [peer], {
    onGone: (url) => tell(`uyum: ${texts.away(url)}`),
    onBack(url) {
      tell(`uyum: ${texts.back(url)}`)
      next(options.only)
    },
  })
  const actions: Record<string, () => unknown> = {
    a: () => next([]),
    enter: () => next(options.only),
    f: () => (failed.length > 0 ? next(failed) : tell(`uyum: ${texts.noneFails}`)),
    o: () => (written === undefined ? tell(`uyum: ${texts.noPage}`) : openInBrowser(written)),
    h: () => Object.entries(texts.observeKeys).forEach(([key, what]) => tell(`${key.padEnd(6)}${what}`)),
    q: () => over.abort(),
    quit: () => over.abort(),
  }
  const leave = process.stdin.isTTY ? readKeys(process.stdin, (key) => actions[key]?.()) : undefined
  over.signal.addEventListener('abort', () => turn.next([]), { once: true })
  // Signals and events of files keep no process alive.
  const awake = setInterval(() => undefined, 60_000)
  let port: number | undefined
  try {
    for (let only = options.only; !over.signal.aborted; only = await turn.wished) {
      if (process.stdin.isTTY) tell(`uyum: ${texts.observing}; ${texts.keysShort}`)
      const record = { ...(await options.judge({ stop: turn.begin(), only, port })), language }
      const [run] = record.runs
      port ??= run && Number(new URL(run.baseUrl).port)
      failed = run?.checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id) ?? []
      written = await write(record)
      process.stdout.write(renderTerminal(record, { color: process.stdout.isTTY, language }))
      tell(`uyum: ${texts.report}: ${written}`)
      if (!turn.isWished) tell(`uyum: ${texts.waiting}`)
    }
  } finally {
    clearInterval(awake)
    leave?.()
    targets.stop()
    await watcher?.close()
  }
}

/** Whose turn it is: an observation is on until the next is wished for. */
class Turn {
  #stop = new AbortController()
  #settle: (only: readonly string[]) => void = () => undefined
  /** By which checks the next one judges, once it is wished for. */
  wished: Promise<readonly string[]> = Promise.resolve([])
  isWished = false

  begin(): AbortSignal {
    this.#stop = new AbortController()
    this.isWished = false
    this.wished = new Promise((settle) => (this.#settle = settle))
    return this.#stop.signal
  }

  next(only: readonly string[]): void {
    this.isWished = true
    this.#settle(only)
    this.#stop.abort()
  }
}
