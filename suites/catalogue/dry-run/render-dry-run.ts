import type { Language } from '../../../contracts/text/preferred-language.js'
import type { LeftOut, DryRun, StateNeed } from './dry-run.js'
import { texts as english, type DryRunTexts } from './text/texts.en.js'
import { texts as turkish } from './text/texts.tr.js'

/** What every run would need, for a screen. */
export function renderDryRun(all: readonly DryRun[], language: Language = 'en'): string {
  const words = language === 'tr' ? turkish : english
  return [...all.map((needs) => renderTarget(needs, words, language)), words.nothingSent].join('\n\n')
}

function renderTarget(needs: DryRun, words: DryRunTexts, language: Language): string {
  const { target, surface, baseUrl, checks, runnable, skipped, inapplicable } = needs
  const leftOutLine = ({ check, level, reason }: LeftOut): string =>
    `${level.padEnd(6)} ${check}: ${reason[language]}`
  return [
    words.at(target === surface ? surface : `${target}: ${surface}`, baseUrl),
    `  ${words.counts(checks, runnable, skipped.length, inapplicable.length)}`,
    ...section(
      words.states,
      needs.states.map((need) => stateLine(need, words)),
    ),
    ...section(words.readBack, needs.readBack ? [readBackLine(needs.readBack, words)] : []),
    ...section(
      words.permissions,
      needs.permissions.map(({ name, granted, checks: count }) => givenLine(name, granted, count, words)),
    ),
    ...section(
      words.credentials,
      needs.credentials.map(({ name, given, checks: count }) => givenLine(name, given, count, words)),
    ),
    ...section(
      words.readings,
      needs.readings.map(
        ({ name, chosen, isDefault, rulesOut }) =>
          `${name}: ${chosen}${isDefault ? words.isDefault : ''}${rulesOut > 0 ? ` (${words.rulesOut(rulesOut)})` : ''}`,
      ),
    ),
    ...section(words.skipped, skipped.map(leftOutLine)),
    ...section(words.inapplicable, inapplicable.map(leftOutLine)),
    '',
    `  ${outlook(needs, words)}`,
  ].join('\n')
}

function givenLine(name: string, isGiven: boolean, checks: number, words: DryRunTexts): string {
  return `${name}: ${words.given(isGiven)} (${words.of(checks)})`
}

function stateLine({ name, from, instances, checks }: StateNeed, words: DryRunTexts): string {
  const source = {
    hook: words.fromHook,
    fixtures: instances === undefined ? words.oneFixture : words.fixtures(instances),
    nowhere: words.nowhere,
  }
  return `"${name}": ${source[from]} (${words.of(checks)})`
}

function readBackLine({ offered, checks }: NonNullable<DryRun['readBack']>, words: DryRunTexts): string {
  return `${offered ? words.readBackOffered : words.readBackMissing} (${words.of(checks)})`
}

function outlook({ checks, runnable, skipped }: DryRun, words: DryRunTexts): string {
  const musts = skipped.filter(({ level }) => level === 'must').length
  if (musts > 0) return words.mustsMissing(musts)
  return runnable === 0 && checks > 0 ? words.nothingRuns : words.nothingMissing
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `  ${title}`, ...lines.map((line) => `    ${line}`)]
}
