import type { Basis } from '../../../contracts/requirements/requirement.js'
import type { Evidence } from '../../observe/recording/recording.js'

/** What `uyum list`, `explain` and `coverage` say. */
export const texts = {
  list: {
    heading: ['check', 'level', 'basis', 'requirement'] as readonly string[],
    end: (checks: number, surfaces: number, musts: number, clients: number) =>
      `${checks} checks of ${surfaces} ${surfaces === 1 ? 'surface' : 'surfaces'}, ${musts} of them mandatory (must), ${clients} of clients (uyum observe). npx --no-install uyum explain <check> tells more of one.`,
  },
  labels: {
    level: 'level',
    requirement: 'requirement',
    operation: 'operation',
    quote: 'quote',
    needs: 'needs',
    tags: 'tags',
    reproduce: 'reproduce',
    seeItFail: 'see it fail',
    seeAlso: 'see also',
  },
  any: 'any',
  blanks: {} as Readonly<Record<string, string>>,
  noQuote: 'none: it stands in no document',
  needs: {
    nothing: 'nothing but the target and its credentials',
    state: (name: string) =>
      `the state "${name}", from a states hook or a fixture: without it, it is skipped`,
    permission: (name: string) => `the permission ${name}, in the configuration: without it, it is skipped`,
    readBack: 'a read-back hook ("readBack"): without it, it is inapplicable',
    credential: (name: string) => `the credential ${name}: without it, it is inapplicable`,
    without: (name: string) => `no credential ${name}: with it, it is inapplicable`,
    reading: (name: string, values: readonly string[]) =>
      `the reading ${name} as ${values.join(' or ')}: under others it is inapplicable`,
    evidence: (what: string) => `a recording with ${what}: without it, it is inapplicable`,
  },
  evidence: {
    bytes: 'the bytes that went over the wire',
    secrets: 'the secrets that were sent',
    times: 'the time of each call',
    strangers: 'the calls that the documents do not name',
  } as Record<Evidence, string>,
  restsOn: {
    stated: 'the partner’s documents state it',
    shown: 'an example of the partner’s documents shows it',
    http: 'RFC 9110 or RFC 8259 asks it of everybody',
    later: 'only a later revision of the documents says it',
    assumed: 'no document says it',
  } as Record<Basis, string>,
  excerpt: ' (on another page, of which we hold an excerpt: what stands outside code marks is our note)',
  asksMore: ', but this check asks more than its words alone',
  inferred: ', but good practice or a well-supported inference asks it',
  recommended: ', but only as a recommendation',
  effect: {
    must: 'a failure makes the target nonconformant',
    should: 'a failure is reported as advice, which does not affect the verdict',
    may: 'a failure is reported as an observation, which does not affect the verdict',
  },
  coverage: {
    heading: [
      'surface',
      'side',
      'requirements',
      'stated',
      'shown',
      'other',
      'checks',
      'untestable',
      'gaps',
    ] as readonly string[],
    untestable: 'Untestable, and why:',
    gaps: 'Gaps: stated or shown, but neither a check nor a reason:',
    noGap: 'Every stated and shown requirement has a check, or a reason why none can be made.',
    gapsFound: (count: number) =>
      `${count} stated or shown ${count === 1 ? 'requirement has' : 'requirements have'} neither a check nor a reason. Write a check, or say why in the requirement’s untestable.`,
  },
}

export type CatalogueTexts = typeof texts
