import type { RunRecord, Verdict } from '../../suites/record/run-record.js'
import { matterRemarks } from '../matters/matter-words.js'
import { countChecks } from '../findings/count-checks.js'
import { overallVerdict } from '../findings/overall-verdict.js'
import type { RenderOptions, TextReporter } from '../reporter.js'
import { shortened } from '../text/shortened.js'
import { words as english } from '../text/words.en.js'
import { words as turkish } from '../text/words.tr.js'
import { xml } from '../text/xml.js'
import { texts as englishTexts } from './texts.en.js'
import { texts as turkishTexts } from './texts.tr.js'
import { textWidth } from './text-width.js'

/** A picture for a README: the worst verdict of all targets, and how many mandatory checks passed. */
export const badgeReporter: TextReporter = { name: 'badge', file: 'badge.svg', render: renderBadge }

// White on each reads at a contrast of 4.5 or more.
const colours: Record<Verdict, string> = {
  conformant: '#1a7f37',
  nonconformant: '#cf222e',
  incomplete: '#9a6700',
}

const size = 11
const longestRemark = 400
const margin = 6

export function renderBadge(record: RunRecord, { language = 'en' }: RenderOptions = {}): string {
  const [words, texts] = language === 'tr' ? [turkish, turkishTexts] : [english, englishTexts]
  const verdict = overallVerdict(record)
  const { passed, total } = countMandatory(record)
  const word = words.verdict[verdict].toLocaleLowerCase(language)
  const told = total === 0 ? word : `${word} ${passed}/${total}`
  const meaning = [`uyum: ${word}. ${texts.passed(passed, total)}`, ...remarksOn(record, language)].join(
    ' · ',
  )
  const left = textWidth('uyum', size) + 2 * margin
  const right = textWidth(told, size) + 2 * margin
  const { text } =
    xml`<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${meaning}">
  <title>${meaning}</title>
  <clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#r)">
    <rect width="${left}" height="20" fill="#4a4a4a"/>
    <rect x="${left}" width="${right}" height="20" fill="${colours[verdict]}"/>
  </g>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="${size}" aria-hidden="true">
    ${label('uyum', margin)}
    ${label(told, left + margin)}
  </g>
</svg>
`
  return text
}

/** What the verdict does not say, of each target that it speaks of; a list that no tooltip holds is cut. */
function remarksOn({ runs }: RunRecord, language: 'en' | 'tr'): string[] {
  const remarks = runs.flatMap((run) => matterRemarks(run, language))
  return [...new Set(remarks)].map((remark) => shortened(remark, longestRemark, language))
}

/** A font that is wider than Verdana is drawn as narrow as it: it must not leave its box. */
function label(text: string, x: number) {
  return xml`<text x="${x}" y="14" textLength="${textWidth(text, size)}" lengthAdjust="spacingAndGlyphs">${text}</text>`
}

/** Mandatory checks that apply: one that was waived has not passed. */
function countMandatory({ runs }: RunRecord): { passed: number; total: number } {
  const { must } = countChecks(runs.flatMap(({ checks }) => checks))
  const { passed, failed, errored, skipped, waived } = must
  return { passed, total: passed + failed + errored + skipped + waived }
}
