const of = (checks: number): string => `${checks} ${checks === 1 ? 'check' : 'checks'}`

/** What `uyum check --plan` says. */
export const texts = {
  nothingSent: 'No request was sent.',
  at: (what: string, baseUrl: string) => `${what} at ${baseUrl}`,
  counts: (checks: number, runnable: number, skipped: number, inapplicable: number) =>
    `${checks} checks: ${runnable} can run, ${skipped} would be skipped, ${inapplicable} are inapplicable`,
  of,
  states: 'states',
  readBack: 'read-back',
  permissions: 'permissions',
  credentials: 'optional credentials',
  readings: 'readings',
  skipped: 'would be skipped',
  inapplicable: 'inapplicable',
  more: (checks: number) => `… and ${checks} more; --verbose names them all`,
  given: (isGiven: boolean): string => (isGiven ? 'given' : 'not given'),
  isDefault: ', the default',
  rulesOut: (checks: number) => `rules out ${of(checks)}`,
  fromHook: 'asked of the states hook; where it answers 404, of the fixtures',
  oneFixture: 'one fixture, used again and again',
  fixtures: (count: number) => `${count} fixtures, each used once and only where its parameters fit`,
  nowhere: 'missing: give a states hook or fixtures',
  readBackOffered: 'asked of the read-back hook',
  readBackMissing: 'not offered: give a read-back hook ("readBack")',
  mustsMissing: (musts: number) =>
    `At best incomplete: ${musts} mandatory ${musts === 1 ? 'check' : 'checks'} would be skipped.`,
  nothingRuns: 'At best incomplete: no check can run.',
  nothingMissing: 'Nothing mandatory is missing.',
}

export type DryRunTexts = typeof texts
