import type { Language } from '../../contracts/text/preferred-language.js'
import { voiceOf } from '../../reports/terminal/voice.js'
import { TargetWatch } from '../../suites/run/target/watch/target-watch.js'
import { openInBrowser } from '../process/open-in-browser.js'
import { BoardView } from './board-view.js'
import { readKeys } from './keys.js'
import { LinesView } from './lines-view.js'
import { Rounds, type RoundContext, type Wish } from './rounds.js'
import { verdictLine } from '../output/verdict-line.js'
import { WatchPrompt } from './watch-prompt.js'
import { WatchState } from './watch-state.js'
import { watchTextsOf } from './watch-texts.js'
import { watchFiles } from './watched-files.js'

/** Who writes a file often restarts the server by it: so long is waited for it to go, in milliseconds. */
const restartMs = 150
/** So long for one of several targets to come back, before the others are judged without it. */
const othersWaitMs = 2000

export interface WatchSubject extends Pick<RoundContext, 'judge' | 'write'> {
  files: readonly string[]
  /** In words. */
  watched: string
  baseUrls: readonly string[]
  out: string
  /** All ids that a pattern may name. */
  checkIds: readonly string[]
  first: Wish
  language: Language
  isScreen: boolean
}

/** Judges again whenever a file changes, a target comes back or a key is pressed, until `ended` says so. */
export async function watchTargets(subject: WatchSubject, ended: AbortSignal): Promise<void> {
  const { files, out, language, isScreen, baseUrls } = subject
  const state = new WatchState()
  const end = new AbortController()
  const over = AbortSignal.any([ended, end.signal])
  const view = isScreen ? new BoardView(process.stdout, state, subject) : new LinesView(state, subject)
  const rounds = new Rounds({ ...subject, state, onEvent: (event) => view.show(event) })
  const both: Wish = { what: 'failed then all' }
  let settling: NodeJS.Timeout | undefined
  const beginIn = (ms: number): void => {
    clearTimeout(settling)
    rounds.cancel()
    settling = setTimeout(() => rounds.begin(both), ms)
  }
  const targets = new TargetWatch(baseUrls, {
    onGone(gone) {
      state.away.add(gone)
      clearTimeout(settling)
      rounds.cancel()
      if (state.away.size < new Set(baseUrls).size) beginIn(othersWaitMs)
      view.show({ gone })
    },
    onBack(back) {
      state.away.delete(back)
      view.show({ back })
      if (state.away.size === 0) beginIn(0)
    },
  })
  const watcher =
    files.length > 0
      ? await watchFiles(files, out, (changed) => {
          view.show({ changed })
          if (state.away.size < Math.max(1, baseUrls.length)) beginIn(restartMs)
        })
      : undefined
  const prompt = new WatchPrompt(state, subject.checkIds)
  const actions: Record<string, () => unknown> = {
    a: () => rounds.begin({ what: 'all' }),
    f: () => {
      if (state.failed.length > 0) rounds.begin({ what: 'failed' })
      else state.trouble = watchTextsOf(language).nothingFailed
    },
    enter: () => rounds.begin(both),
    p: () => prompt.open(),
    h: () => (state.isHelpOpen = !state.isHelpOpen),
    o: () => void openPage(state, language).then(() => view.show()),
    q: () => end.abort(),
  }
  const leave =
    isScreen && process.stdin.isTTY
      ? readKeys(process.stdin, (key) => {
          if (key === 'quit') end.abort()
          else if (state.prompt) prompt.take(key, (step) => rounds.begin({ what: 'pattern', step }))
          else actions[key]?.()
          view.show()
        })
      : undefined
  rounds.begin(subject.first)
  // Signals, keys and events of files keep no process alive.
  const awake = setInterval(() => undefined, 60_000)
  if (!over.aborted) await new Promise((resolve) => over.addEventListener('abort', resolve, { once: true }))
  clearInterval(awake)
  clearTimeout(settling)
  leave?.()
  targets.stop()
  view.end()
  await Promise.all([rounds.close(), watcher?.close()])
  const voice = voiceOf({ color: isScreen && !process.env['NO_COLOR'], language })
  if (isScreen) for (const run of state.runs) process.stdout.write(`${verdictLine(run, voice)}\n`)
}

async function openPage(state: WatchState, language: Language): Promise<void> {
  const texts = watchTextsOf(language)
  if (state.written === undefined) state.trouble = texts.noPage
  else if (!(await openInBrowser(state.written))) state.trouble = `${texts.report}: ${state.written}`
}
