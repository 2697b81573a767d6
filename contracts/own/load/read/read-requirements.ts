import { join } from 'node:path'
import { kinds, type RequirementKind } from '../../../requirements/requirement-kind.js'
import type { Requirement } from '../../../requirements/requirement.js'
import { requirementsSchema } from '../../schemas/requirements-schema.js'
import { isThere } from '../document/find-document.js'
import type { OwnOperation } from '../../own-partner.js'
import { bilingualOf } from './bilingual-of.js'
import { requireAnswers } from './require-answers.js'
import { requireQuotes, type Documents } from '../documents.js'
import type { Findings } from '../findings.js'
import type { Ground, Words } from '../partner-file.js'
import { soundPart } from '../document/sound-part.js'
import { SourceFile } from '../source-file.js'
import { validateFile } from '../validate-file.js'
import { unknownInRequirement } from '../words/sheet-words.js'

type Side = 'server' | 'client'
type Half = 'serves' | 'calls'

interface RequirementFile extends Omit<Ground, 'basis'> {
  text: Words
  kind: RequirementKind
  basis: Requirement['basis']
  level?: 'should' | 'may'
  operation?: string
  statuses?: number[]
  reading?: string
  untestable?: Words
}

/** Requirements in words, of both surfaces and both sides. */
export type OwnRequirements = Readonly<
  Record<Half, Readonly<Record<Side, Readonly<Record<string, Requirement>>>>>
>

interface Known {
  documents: Documents
  operations: Readonly<Record<Half, readonly OwnOperation[]>>
  readings: readonly string[]
  /** Made of a recording: nothing of it is more than assumed. */
  isInferred: boolean
  partner: string
  findings: Findings
}

const none: OwnRequirements = { serves: { server: {}, client: {} }, calls: { server: {}, client: {} } }

/** Reads `requirements.yaml`, where there is one. */
export function readRequirements(folder: string, known: Known): { own: OwnRequirements; files: string[] } {
  const file = join(folder, 'requirements.yaml')
  if (!isThere(file)) return { own: none, files: [] }
  const source = new SourceFile(file)
  const { findings, documents } = known
  // An empty file is one whose lines are all comments still.
  if (source.faults.length === 0 && source.data === null) return { own: none, files: [file] }
  const isSound = validateFile(source, requirementsSchema, 'requirements-file', findings)
  if (source.faults.length > 0) return { own: none, files: [file] }
  requireQuotes(source.data, { source, path: [] }, documents, findings)
  const data = (isSound ? source.data : (soundPart(source.data, requirementsSchema, {}) ?? {})) as Partial<
    Record<Half, Partial<Record<Side, Record<string, RequirementFile>>>>
  >
  const read = (half: Half, side: Side): Record<string, Requirement> =>
    Object.fromEntries(
      Object.entries(data[half]?.[side] ?? {}).map(([name, one]) => {
        requireKnown(one, [half, side, name], source, known.operations[half], known)
        return [name, requirementOf(one, known)]
      }),
    )
  return {
    own: {
      serves: { server: read('serves', 'server'), client: read('serves', 'client') },
      calls: { server: read('calls', 'server'), client: read('calls', 'client') },
    },
    files: [file],
  }
}

function requirementOf(file: RequirementFile, { isInferred, partner }: Known): Requirement {
  const { text, kind, basis, quote, document, level, operation, statuses, reading, untestable } = file
  const words = {
    kind,
    text: bilingualOf(text),
    ...(operation !== undefined && { operation }),
    ...(statuses && { statuses }),
    ...(reading !== undefined && { reading: `${partner}.${reading}` }),
    ...(untestable && { untestable: bilingualOf(untestable) }),
  }
  if (basis === 'assumed' || isInferred || quote === undefined || document === undefined)
    return { ...words, basis: 'assumed', level: level ?? 'should' }
  const lowered = level ?? (basis !== 'later' && kinds[kind] === 'should' ? 'should' : undefined)
  return { ...words, basis, quote, document, ...(lowered && { level: lowered }) }
}

function requireKnown(
  { operation, reading, statuses = [] }: RequirementFile,
  path: readonly string[],
  source: SourceFile,
  operations: readonly OwnOperation[],
  { readings, findings }: Known,
): void {
  const found = operations.find(({ id }) => id === operation)
  if (found) requireAnswers(found, statuses, { source, path: [...path, 'statuses'] }, findings)
  for (const [member, word, known, rule] of [
    ['operation', operation, operations.map(({ id }) => id), 'operation-is-documented'],
    ['reading', reading, readings, 'reading-is-declared'],
  ] as const) {
    if (word === undefined || known.includes(word)) continue
    findings.fault(
      { source, path: [...path, member] },
      rule,
      unknownInRequirement(path.at(-1)!, member, word, known),
    )
  }
}
