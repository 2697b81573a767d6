import type { Finding } from '../finding.js'
import { locate, readDocuments, requirementsOf, type ContractSources } from '../sources/contract-sources.js'
import type { Requirement } from '../../requirements/requirement.js'
import { occursIn } from '../sources/occurs-in.js'

interface Rule {
  rule: string
  cure: string
  /** What is wrong with the requirement, or nothing. */
  fault(
    requirement: Requirement,
    sources: ContractSources,
    documents: Map<string, string>,
  ): string | undefined
}

const rules: Rule[] = [
  {
    rule: 'requirement-has-quote',
    cure: 'Quote the sentence it rests on and name its document, or call its basis assumed.',
    fault: (requirement) =>
      requirement.basis !== 'assumed' && (!requirement.quote?.trim() || !requirement.document)
        ? `its basis is ${requirement.basis} and it has no quote`
        : undefined,
  },
  {
    rule: 'quote-occurs-in-document',
    cure: 'Copy the sentence letter by letter from the document.',
    fault: (requirement, _sources, documents) => {
      if (requirement.basis === 'assumed' || !requirement.quote) return undefined
      const document = documents.get(requirement.document)
      if (document === undefined) return `its document ${requirement.document} is not in documents/`
      return occursIn(requirement.quote, document)
        ? undefined
        : `its quote does not occur in ${requirement.document}: ${JSON.stringify(requirement.quote)}`
    },
  },
  {
    rule: 'requirement-in-both-languages',
    cure: 'Write the text in English and in Turkish.',
    fault: ({ text }) => (text.en.trim() && text.tr.trim() ? undefined : 'a language of its text is empty'),
  },
  {
    rule: 'requirement-names-known-reading',
    cure: 'Name a reading of readings.ts.',
    fault: ({ reading }, sources) =>
      reading && !sources.readings[reading]
        ? `it names the reading ${reading}, which does not exist`
        : undefined,
  },
]

/** Faults of a contract's requirements: no quote, a quote that nobody wrote, a missing language. */
export function lintRequirements(sources: ContractSources): Finding[] {
  const documents = readDocuments(sources.folder)
  return requirementsOf(sources).flatMap(({ surface, name, requirement }) =>
    rules.flatMap(({ rule, cure, fault }) => {
      const found = fault(requirement, sources, documents)
      return found
        ? [{ ...locate(sources.folder, name), rule, message: `${surface} ${name}: ${found}`, cure }]
        : []
    }),
  )
}
