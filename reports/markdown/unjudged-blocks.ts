import type { CheckRecord } from '../../suites/record/run-record.js'
import { consequencesApart } from '../findings/consequences.js'
import { findingText } from '../findings/finding-text.js'
import type { JudgedRun } from '../findings/judged-runs.js'
import { shortened } from '../text/shortened.js'
import type { Block } from './block.js'
import { code, gfm, type Markdown } from './markdown.js'
import type { Voice } from './voice.js'

const longest = 400
const shownIds = 30

/** What could not be judged, by what would make it judgeable: one missing state often stands behind many checks. */
export function unjudgedBlocks(judged: JudgedRun, severalRuns: boolean, voice: Voice): Block[] {
  const where = severalRuns ? gfm`${judged.target}: ` : gfm``
  const { own } = consequencesApart(judged.findings.unjudged)
  return [...byReason(own, voice)].map(([reason, checks]) => ({
    checks: checks.length,
    render: () => gfm`- ${where}${shortened(reason, longest, voice.language)}\n${idLines(checks, voice)}`,
  }))
}

function byReason(checks: readonly CheckRecord[], { language, words }: Voice): Map<string, CheckRecord[]> {
  const groups = new Map<string, CheckRecord[]>()
  for (const check of checks) {
    const reason = `${words.outcome[check.outcome]}: ${findingText(check, 'reason')[language]}`
    const group = groups.get(reason)
    if (group) group.push(check)
    else groups.set(reason, [check])
  }
  return groups
}

function idLines(checks: readonly CheckRecord[], { texts, words }: Voice): Markdown[] {
  const lines = checks
    .slice(0, shownIds)
    .map(({ id, level }) => gfm`  - ${code(id)} (${words.level[level]})\n`)
  const rest = checks.length - shownIds
  return rest > 0 ? [...lines, gfm`  - ${texts.more(rest)}\n`] : lines
}
