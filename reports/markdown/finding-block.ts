import { basisWords } from '../text/basis-words.js'
import type { CheckRecord, RunRecord } from '../../suites/record/run-record.js'
import { findingText } from '../findings/finding-text.js'
import type { JudgedRun } from '../findings/judged-runs.js'
import { outcomeSymbols } from '../findings/outcome-symbols.js'
import { replayCommand } from '../text/replay-command.js'
import { shortened } from '../text/shortened.js'
import { code, codeBlock, gfm, type Markdown } from './markdown.js'
import type { Voice } from './voice.js'

// A check must not take the room of the others.
const longest = { line: 400, block: 800, curl: 1500 }

/** A failed check, folded: what was expected and on whose words, what came, and how to see it again. */
export function findingBlock(
  record: RunRecord,
  { run, target }: JudgedRun,
  check: CheckRecord,
  { language, texts, words }: Voice,
): Markdown {
  const line = (text: string) => shortened(text, longest.line, language)
  const block = (part: 'expected' | 'actual') =>
    codeBlock(shortened(findingText(check, part)[language], longest.block, language))
  const where = record.runs.length > 1 ? gfm`${target}: ` : gfm``
  const curl = check.exchanges.at(-1)?.curl ?? ''
  return gfm`<details><summary>${outcomeSymbols[check.outcome]} ${where}${code(check.id)} (${words.level[check.level]}): ${line(check.title[language])}</summary>

**${texts.requires}:** ${line(check.requirementText[language])}

${quotation(check, line, basisWords(check, words))}**${texts.expected}**

${block('expected')}
**${texts.actual}**

${block('actual')}
${commandBlock(texts.sendAgain, shortened(curl, longest.curl, language))}${commandBlock(texts.checkAgain, replayCommand(record, run, check.id))}</details>

`
}

function quotation(check: CheckRecord, line: (text: string) => string, basis: string): Markdown {
  const source = check.document === '' ? gfm`${basis}` : gfm`${code(line(check.document))}, ${basis}`
  const heading = check.columns === undefined ? gfm`` : gfm`> ${line(check.columns)}\n>\n`
  return check.quote === '' ? gfm`> ${source}\n\n` : gfm`${heading}> “${line(check.quote)}” (${source})\n\n`
}

function commandBlock(label: string, command: string): Markdown {
  return command === '' ? gfm`` : gfm`**${label}**\n\n${codeBlock(command, 'sh')}\n`
}
