import type { Scenario } from './scenario.js'

/** The scenarios for a screen: what happens in each, and what a good client does. */
export function renderScenarios(scenarios: readonly Scenario[]): string {
  return scenarios
    .map(({ name, text, goodClient, faults, isNothingWithout }) =>
      [
        name,
        ...both('what happens', text),
        ...both('a good client', goodClient),
        ...(isNothingWithout === 'faults' ? [`  only for       ${Object.keys(faults).join(', ')}`] : []),
        ...(isNothingWithout === 'pushes' ? ['  only with      --peer'] : []),
      ].join('\n'),
    )
    .join('\n\n')
}

function both(label: string, { en, tr }: Scenario['text']): string[] {
  return [`  ${label.padEnd(14)} ${en}`, `${' '.repeat(17)}${tr}`]
}
