import type { Language } from '../../contracts/text/preferred-language.js'
import { surfaceNames } from '../../contracts/contract/surfaces.js'
import { readSurface } from './judged-surface.js'
import { renderTable } from './render-table.js'
import { coverageOf, type CoveredRequirement, type SurfaceCoverage } from './requirement-coverage.js'
import { catalogueTexts } from './text/catalogue-texts.js'

/** `uyum coverage`: which requirements of one surface, or of all, are verified. */
export async function requirementCoverage(word: string | undefined): Promise<SurfaceCoverage[]> {
  const surfaces = word === undefined ? surfaceNames : [readSurface(word, 'covering')]
  return (await Promise.all(surfaces.map(coverageOf))).flat()
}

export function hasGap(coverages: readonly SurfaceCoverage[]): boolean {
  return coverages.some(({ requirements }) => requirements.some(({ gap }) => gap))
}

/** The coverage for a screen: a table, then each requirement without a check and why. */
export function renderCoverage(coverages: readonly SurfaceCoverage[], language: Language = 'en'): string {
  const { coverage: words } = catalogueTexts(language)
  const gaps = coverages.flatMap((coverage) => linesOf(coverage, language, ({ gap }) => gap))
  const untestable = coverages.flatMap((coverage) =>
    linesOf(coverage, language, (one) => one.untestable !== undefined),
  )
  return [
    renderTable(words.heading, coverages.map(row)),
    ...section(words.untestable, untestable),
    ...section(words.gaps, gaps),
    '',
    gaps.length === 0 ? words.noGap : words.gapsFound(gaps.length),
  ].join('\n')
}

/** `verified/all` by basis. */
function row({ surface, side, requirements }: SurfaceCoverage): (string | number)[] {
  const share = (belongs: (one: CoveredRequirement) => boolean): string => {
    const all = requirements.filter(belongs)
    return `${all.filter(({ checks }) => checks.length > 0).length}/${all.length}`
  }
  return [
    surface,
    side,
    share(() => true),
    share(({ basis }) => basis === 'stated'),
    share(({ basis }) => basis === 'shown'),
    share(({ basis }) => basis !== 'stated' && basis !== 'shown'),
    requirements.reduce((sum, { checks }) => sum + checks.length, 0),
    requirements.filter((one) => one.untestable).length,
    requirements.filter(({ gap }) => gap).length,
  ]
}

function linesOf(
  { surface, requirements }: SurfaceCoverage,
  language: Language,
  belongs: (one: CoveredRequirement) => boolean,
): string[] {
  return requirements
    .filter(belongs)
    .map(
      ({ requirement, basis, untestable }) =>
        `  ${surface} ${requirement} (${basis})${untestable ? `: ${untestable[language]}` : ''}`,
    )
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines]
}
