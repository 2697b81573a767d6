import type { LeftOut, DryRun, StateNeed } from './dry-run.js'

/** What every run would need, for a screen. */
export function renderDryRun(all: readonly DryRun[]): string {
  return [...all.map(renderTarget), 'No request was sent.'].join('\n\n')
}

function renderTarget(needs: DryRun): string {
  const { target, surface, baseUrl, checks, runnable, skipped, inapplicable } = needs
  return [
    `${target === surface ? surface : `${target}: ${surface}`} at ${baseUrl}`,
    `  ${checks} checks: ${runnable} can run, ${skipped.length} would be skipped, ${inapplicable.length} are inapplicable`,
    ...section('states', needs.states.map(stateLine)),
    ...section('read-back', needs.readBack ? [readBackLine(needs.readBack)] : []),
    ...section(
      'permissions',
      needs.permissions.map(
        ({ name, granted, checks: count }) => `${name}: ${granted ? 'given' : 'not given'} (${of(count)})`,
      ),
    ),
    ...section(
      'optional credentials',
      needs.credentials.map(
        ({ name, given, checks: count }) => `${name}: ${given ? 'given' : 'not given'} (${of(count)})`,
      ),
    ),
    ...section(
      'readings',
      needs.readings.map(
        ({ name, chosen, isDefault, rulesOut }) =>
          `${name}: ${chosen}${isDefault ? ', the default' : ''}${rulesOut > 0 ? ` (rules out ${of(rulesOut)})` : ''}`,
      ),
    ),
    ...section('would be skipped', skipped.map(leftOutLine)),
    ...section('inapplicable', inapplicable.map(leftOutLine)),
    '',
    `  ${outlook(needs)}`,
  ].join('\n')
}

function stateLine({ name, from, instances, checks }: StateNeed): string {
  const source = {
    hook: 'asked of the states hook; where it answers 404, of the fixtures',
    fixtures:
      instances === undefined
        ? 'one fixture, used again and again'
        : `${instances} fixtures, each used once and only where its parameters fit`,
    nowhere: 'missing: give a states hook or fixtures',
  }
  return `"${name}": ${source[from]} (${of(checks)})`
}

function readBackLine({ offered, checks }: NonNullable<DryRun['readBack']>): string {
  const source = offered ? 'asked of the read-back hook' : 'not offered: give a read-back hook ("readBack")'
  return `${source} (${of(checks)})`
}

function leftOutLine({ check, level, reason }: LeftOut): string {
  return `${level.padEnd(6)} ${check}: ${reason.en}`
}

function outlook({ checks, runnable, skipped }: DryRun): string {
  const musts = skipped.filter(({ level }) => level === 'must').length
  if (musts > 0) {
    return `At best incomplete: ${musts} mandatory ${musts === 1 ? 'check' : 'checks'} would be skipped.`
  }
  return runnable === 0 && checks > 0
    ? 'At best incomplete: no check can run.'
    : 'Nothing mandatory is missing.'
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `  ${title}`, ...lines.map((line) => `    ${line}`)]
}

function of(checks: number): string {
  return `${checks} ${checks === 1 ? 'check' : 'checks'}`
}
