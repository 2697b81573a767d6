import type { RunRecord } from '../../suites/record/run-record.js'
import { consequencesApart } from '../findings/consequences.js'
import type { Findings } from '../findings/findings.js'
import type { JudgedRun } from '../findings/judged-runs.js'
import { shortened } from '../text/shortened.js'
import type { Block } from './block.js'
import { consequenceBlock } from './consequence-block.js'
import { findingBlock } from './finding-block.js'
import { code, gfm, type Markdown } from './markdown.js'
import { overview } from './overview.js'
import { runHead } from './run-head.js'
import { unjudgedBlocks } from './unjudged-blocks.js'
import type { Voice } from './voice.js'

export interface Section {
  title: string
  /** What stands before its first block. */
  heading: Markdown
  blocks: Block[]
}

/** The parts of the summary, what matters most first. */
export function sectionsOf(record: RunRecord, judged: readonly JudgedRun[], voice: Voice): Section[] {
  const { texts } = voice
  const several = judged.length > 1
  const findings = (kind: keyof Findings, render: (one: JudgedRun, check: Check) => Markdown): Block[] =>
    judged.flatMap((one) => {
      const { own, following } = consequencesApart(one.findings[kind])
      return [
        ...(following.length > 0
          ? [
              {
                checks: following.length,
                render: () => consequenceBlock(one, several ? one.target : '', following, voice),
              },
            ]
          : []),
        ...own.map((check) => ({ checks: 1, render: () => render(one, check) })),
      ]
    })
  const folded = (one: JudgedRun, check: Check) => findingBlock(record, one, check, voice)
  const heads = judged.map((one) => ({ checks: 1, render: () => runHead(one, voice) }))
  return [
    { title: texts.targets, heading: overview(judged, voice), blocks: heads },
    section(texts.violations, findings('violations', folded)),
    section(
      texts.unjudged,
      judged.flatMap((one) => unjudgedBlocks(one, several, voice)),
    ),
    section(texts.observations, findings('observations', folded)),
    section(
      texts.waived,
      findings('waived', (one, check) => waivedLine(several ? one.target : '', check, voice)),
    ),
  ]
}

type Check = JudgedRun['run']['checks'][number]

function section(title: string, blocks: Block[]): Section {
  const total = blocks.reduce((sum, { checks }) => sum + checks, 0)
  return { title, heading: gfm`\n### ${title} (${total})\n\n`, blocks }
}

function waivedLine(target: string, check: Check, { language, texts, words }: Voice): Markdown {
  const where = target === '' ? gfm`` : gfm`${target}: `
  const reason = shortened(check.waiver?.reason ?? check.reason, 400, language)
  const until = check.waiver ? gfm`, ${texts.until} ${check.waiver.until}` : gfm``
  const approver = check.waiver?.approver ? gfm`, ${texts.approver} ${check.waiver.approver}` : gfm``
  return gfm`- ${where}${code(check.id)} (${words.level[check.level]}): ${reason}${until}${approver}\n`
}
