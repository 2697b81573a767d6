import { levels } from '../../../contracts/requirements/requirement.js'
import type { Language } from '../../../contracts/text/preferred-language.js'
import type { LeftOut, DryRun, StateNeed } from './dry-run.js'
import { texts as english, type DryRunTexts } from './text/texts.en.js'
import { texts as turkish } from './text/texts.tr.js'

/** How much of a plan is shown. */
export interface PlanView {
  language: Language
  /** Every check that is left out by its id, and not the first of those with the same reason. */
  isVerbose: boolean
}

/** So many checks stand for those that are left out for the same reason. */
const mostNamed = 3

/** What every run would need, for a screen. */
export function renderDryRun(all: readonly DryRun[], view: PlanView): string {
  const words = view.language === 'tr' ? turkish : english
  return [...all.map((needs) => renderTarget(needs, words, view)), words.nothingSent].join('\n\n')
}

function renderTarget(needs: DryRun, words: DryRunTexts, view: PlanView): string {
  const { target, surface, baseUrl, checks, runnable, skipped, inapplicable } = needs
  const leftOutLines = (leftOut: readonly LeftOut[]): string[] => {
    const reasonOf = ({ reason }: LeftOut): string => reason[view.language]
    return [...new Set(leftOut.map(reasonOf))].flatMap((reason) => {
      const alike = leftOut.filter((one) => reasonOf(one) === reason)
      return reasonLines(reason, alike, words, view)
    })
  }
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
    ...section(words.skipped, leftOutLines(skipped)),
    ...section(words.inapplicable, leftOutLines(inapplicable)),
    '',
    `  ${outlook(needs, words)}`,
  ].join('\n')
}

function reasonLines(
  reason: string,
  alike: readonly LeftOut[],
  words: DryRunTexts,
  { isVerbose }: PlanView,
): string[] {
  const counts = levels.flatMap((level) => {
    const count = alike.filter((one) => one.level === level).length
    return count > 0 ? [`${count} ${level}`] : []
  })
  const named = isVerbose || alike.length === mostNamed + 1 ? alike : alike.slice(0, mostNamed)
  return [
    `${counts.join(', ')}: ${reason}`,
    ...named.map(({ check, level }) => `  ${level.padEnd(6)} ${check}`),
    ...(named.length < alike.length ? [`  ${words.more(alike.length - named.length)}`] : []),
  ]
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
