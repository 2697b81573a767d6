import { likeFindings, type LikeFindings } from '../../reports/findings/like-findings.js'
import { findingText } from '../../reports/findings/finding-text.js'
import { outcomeSymbols } from '../../reports/findings/outcome-symbols.js'
import { voiceOf, type TerminalOptions, type Voice } from '../../reports/terminal/voice.js'
import { visibleText } from '../../reports/text/visible-text.js'
import type { WatchState } from './watch-state.js'
import { verdictLine } from '../output/verdict-line.js'
import { watchTextsOf } from './watch-texts.js'
import type { WatchTexts } from './watch-texts.en.js'

export interface BoardOptions extends TerminalOptions {
  /** What is watched, in words. */
  watched: string
  rows: number
  columns: number
}

/** Lines of a check that is told in full: id, title, what was expected and what came. */
const linesTold = 4

/** All that is known while targets are watched, on one screen of so many rows and columns. */
export function renderBoard(state: WatchState, options: BoardOptions): string {
  const voice = voiceOf(options)
  const texts = watchTextsOf(voice.language)
  const { bold, dim, yellow } = voice.colors
  const head = [bold(`uyum --watch`) + dim(`  ${texts.watching(options.watched)}`), '']
  const foot = [
    '',
    ...state.runs.map((run) => verdictLine(run, voice)),
    ...(state.trouble === undefined ? [] : [yellow(visibleText(state.trouble))]),
    ...[...state.away].map((baseUrl) => yellow(texts.away(visibleText(baseUrl)))),
    ...(state.written === undefined ? [] : [dim(`${texts.report}: ${visibleText(state.written)}`)]),
    nowLine(state, texts),
    ...keyLines(state, texts, voice),
  ]
  const room = options.rows - head.length - foot.length
  const lines = [...head, ...failureLines(state, texts, voice, room), ...foot].slice(-options.rows)
  return lines.map((line) => fitted(line, options.columns)).join('\n')
}

function failureLines(state: WatchState, texts: WatchTexts, voice: Voice, room: number): string[] {
  const { failed, mended: fixed } = state
  const { bold, green } = voice.colors
  const counted = failed.length > 0 ? texts.failed(failed.length) : texts.noneFails
  const title = [
    bold(counted) + (fixed > 0 ? green(`, ${texts.fixed(fixed)}`) : ''),
    ...(failed.length > 0 ? [''] : []),
  ]
  if (failed.length === 0 && state.runs.length === 0) return []
  const kinds = likeFindings(failed.map(({ check }) => check))
  const lines = [...title]
  for (const [at, kind] of kinds.entries()) {
    const left = room - lines.length - 1
    const rest = kinds.length - at - 1
    if (left < (rest > 0 ? 2 : 1)) {
      const untold = kinds.slice(at).reduce((sum, { others }) => sum + 1 + others.length, 0)
      return [...lines, voice.colors.dim(`  ${texts.more(untold)}`)]
    }
    const told = kindLines(kind, texts, voice)
    // The first in full, as long as each of the others keeps a line.
    lines.push(...(left - rest >= linesTold ? told : told.slice(0, 1)))
  }
  return lines
}

function kindLines({ first, others }: LikeFindings, texts: WatchTexts, voice: Voice): string[] {
  const { bold, dim, red, yellow } = voice.colors
  const paint = first.level === 'must' ? red : yellow
  const alike = others.length > 0 ? dim(`, ${texts.alike(others.length)}`) : ''
  const { language } = voice
  const told = (label: string, part: 'expected' | 'actual'): string =>
    `    ${dim(label.padEnd(10))}${oneLine(findingText(first, part)[language])}`
  return [
    `${paint(outcomeSymbols.failed)} ${bold(visibleText(first.id))} ${dim(`(${voice.words.level[first.level]})`)}${alike}`,
    `    ${oneLine(first.title[language])}`,
    told(texts.expected, 'expected'),
    told(texts.actual, 'actual'),
  ]
}

function nowLine({ step, away }: WatchState, texts: WatchTexts): string {
  if (step) {
    const name = step.pattern === undefined ? texts.steps[step.name] : `“${step.pattern}”`
    return step.all === 0 ? texts.starting(name) : texts.running(name, step.judged, step.all)
  }
  return away.size > 0 ? '' : texts.waiting
}

function keyLines({ prompt, isHelpOpen }: WatchState, texts: WatchTexts, { colors }: Voice): string[] {
  if (prompt) {
    return [
      `${texts.pattern}: ${visibleText(prompt.text)}▏ ${colors.dim(`(${texts.matches(prompt.matches)}; ${texts.patternHelp})`)}`,
    ]
  }
  if (!isHelpOpen) return [colors.dim(texts.keysShort)]
  return Object.entries(texts.keys).map(([key, what]) => `${key.padEnd(6)}${colors.dim(what)}`)
}

function oneLine(text: string): string {
  return visibleText(text).replaceAll('\n', ' ')
}

/** No longer than a row: what is wider would push the first rows off the screen. Colours take no room. */
function fitted(line: string, columns: number): string {
  let width = 0
  let shown = ''
  for (const [part] of line.matchAll(/\u001b\[\d+m|./gsu)) {
    const isColor = part.startsWith('\u001b')
    if (!isColor && (width += 1) >= columns - 1) {
      if (width === columns - 1) shown += '…'
      continue
    }
    shown += part
  }
  return shown
}
