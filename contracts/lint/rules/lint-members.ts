import { join } from 'node:path'
import { readDocuments, requirementsOf, locate, type ContractSources } from '../sources/contract-sources.js'
import type { Finding } from '../finding.js'
import { occursIn } from '../sources/occurs-in.js'
import {
  memberFacets,
  readSchemaMembers,
  type MemberFacet,
  type SchemaMember,
} from '../sources/schema-members.js'
import type { RequirementKind } from '../../requirements/requirement-kind.js'

/** Each member says what it is and where it is known from, and no requirement is firmer than what it speaks of. */
export function lintMembers(sources: ContractSources): Finding[] {
  const members = readSchemaMembers(sources.folder)
  const documents = readDocuments(sources.folder)
  return [
    ...members.flatMap((member) => faultsOf(member, join(sources.folder, 'openapi.yaml'), documents)),
    ...disagreements(sources, new Map(members.map((member) => [member.name, member]))),
  ]
}

function faultsOf(member: SchemaMember, file: string, documents: Map<string, string>): Finding[] {
  const { name, line, description, basis, basisOf, quote, document = '' } = member
  const found = (rule: string, message: string, cure: string) => ({
    file,
    line,
    rule,
    message: `${name}: ${message}`,
    cure,
  })
  const page = documents.get(document)
  const strange = Object.keys(basisOf).filter((facet) => !memberFacets.includes(facet as MemberFacet))
  return [
    ...(description?.trim() ? [] : [found('member-is-described', 'nothing says what it is', 'Describe it.')]),
    ...(basis
      ? []
      : [found('member-has-basis', 'it has no x-basis', 'Write stated, shown, later or assumed.')]),
    ...(basis && basis !== 'assumed' && !quote
      ? [found('member-has-quote', `its basis is ${basis} and it has no x-quote`, 'Quote its line.')]
      : []),
    ...(quote && (page === undefined || !occursIn(quote, page))
      ? [
          found(
            'member-quote-occurs-in-document',
            `its x-quote does not occur in ${document || 'any document: info has no x-document'}: ${JSON.stringify(quote)}`,
            'Copy it letter by letter.',
          ),
        ]
      : []),
    ...(strange.length > 0
      ? [
          found(
            'member-facet-is-known',
            `x-basis-of names ${strange.join(', ')}`,
            `Known: ${memberFacets.join(', ')}.`,
          ),
        ]
      : []),
  ]
}

/** The part of a member that a kind of requirement rests on, beyond the member itself. */
const facetOf: Partial<Record<RequirementKind, MemberFacet>> = {
  'missing-member-refused': 'required',
  'outside-closed-list-refused': 'enum',
  'other-form-refused': 'pattern',
  'wrong-type-refused': 'type',
  'sent-as-table-says': 'type',
}

function disagreements(sources: ContractSources, members: Map<string, SchemaMember>): Finding[] {
  return requirementsOf(sources).flatMap(({ surface, name, requirement }) =>
    (requirement.members ?? []).flatMap((named) => {
      const member = members.get(named)
      if (!member) {
        return [
          {
            ...locate(sources.folder, name),
            rule: 'requirement-names-known-member',
            message: `${surface} ${name}: it names the member ${named}, which no schema has`,
            cure: 'Name it as <schema>.<member> of components.schemas in openapi.yaml.',
          },
        ]
      }
      const facet = requirement.kind && facetOf[requirement.kind]
      const basis = (facet && member.basisOf[facet]) ?? member.basis
      const isFirm = requirement.basis === 'stated' || requirement.basis === 'shown'
      if (isFirm && (basis === 'assumed' || basis === 'later')) {
        return [
          {
            ...locate(sources.folder, name),
            rule: 'member-basis-agrees',
            message: `${surface} ${name}: it is ${requirement.basis}, while ${facet ? `${facet} of ` : ''}${named} is ${basis} in openapi.yaml`,
            cure: 'One truth: change the one that the document does not bear out.',
          },
        ]
      }
      return requirement.kind === 'missing-member-refused' && !member.isRequired
        ? [
            {
              ...locate(sources.folder, name),
              rule: 'required-member-agrees',
              message: `${surface} ${name}: it demands ${named}, which the schema does not require`,
              cure: 'One truth: require it in openapi.yaml, or do not demand it.',
            },
          ]
        : []
    }),
  )
}
