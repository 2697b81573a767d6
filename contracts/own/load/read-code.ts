import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Requirements } from '../../requirements/requirement.js'
import type { CodedCheck, OwnCode, PartnerCode } from '../own-code.js'
import type { OwnPartner, OwnSurface } from '../own-partner.js'
import { found } from '../own-finding.js'
import type { Findings } from './findings.js'
import { checkOfAnother, checkTwice, doesNotRun, exportsNoPartner, unknownName } from './words/code-words.js'
import type { FindingWords } from './words/finding-words.js'

const names = ['partner.ts', 'partner.mts', 'partner.js', 'partner.mjs']

/** The partner with what its `partner.ts` adds, where it has one; its names must be those of the folder. */
export async function withCode(partner: OwnPartner, findings: Findings): Promise<OwnPartner> {
  const file = names.map((name) => join(partner.folder, name)).find((one) => existsSync(one))
  if (file === undefined) return partner
  const files = [...partner.files, file]
  const source = { file, text: readFileSync(file, 'utf8'), findings }
  const code = await importCode(source)
  if (!code) return { ...partner, files }
  const surfaces = Object.fromEntries(
    Object.entries(partner.surfaces).map(([name, own]) => {
      const added = own.isServed ? code.serves : code.calls
      return [name, added ? codedSurface(partner, own, added, source) : own]
    }),
  )
  return { ...partner, files, surfaces }
}

interface CodeSource {
  file: string
  text: string
  findings: Findings
}

/** Runs TypeScript or JavaScript each time anew; `uyum/partner` is this very copy of it, wherever the folder stands. */
async function importCode(source: CodeSource): Promise<PartnerCode | undefined> {
  const { createJiti } = await import('jiti')
  const door = new URL(`../../../commands/exports/partner${import.meta.filename.slice(-3)}`, import.meta.url)
  const kit = (await import(process.platform === 'win32' ? door.href : fileURLToPath(door))) as object
  const jiti = createJiti(import.meta.url, { moduleCache: false, virtualModules: { 'uyum/partner': kit } })
  try {
    const code = await jiti.import<unknown>(pathToFileURL(source.file).href, { default: true })
    if (typeof code === 'object' && code !== null && ('serves' in code || 'calls' in code))
      return code as PartnerCode
    fault(source, 'code-is-a-partner', exportsNoPartner)
  } catch (error) {
    fault(source, 'code-runs', doesNotRun((error as Error).message.split('\n')[0]!))
  }
  return undefined
}

function codedSurface(
  { contract }: OwnPartner,
  own: OwnSurface,
  code: OwnCode,
  source: CodeSource,
): OwnSurface {
  const { surface, operations, unverified } = own
  const requirements = contract.requirements[surface] ?? {}
  const clientRequirements = contract.clientRequirements[surface] ?? {}
  const { checks = [], clientChecks = [], defects = {} } = code
  for (const id of Object.keys(code.operations ?? {}))
    requireKnown(
      id,
      operations.map((one) => one.id),
      'operation-is-documented',
      'operation',
      source,
    )
  for (const defect of Object.keys(defects))
    requireKnown(
      defect.split('/')[0]!,
      Object.keys(requirements),
      'code-names-a-requirement',
      'requirement',
      source,
    )
  requireChecks(checks, `${surface}/`, requirements, source)
  requireChecks(clientChecks, `${surface}/client/`, clientRequirements, source)
  const verified = new Set([...checks, ...clientChecks].map(({ requirement }) => requirement))
  return { ...own, code, unverified: unverified.filter((name) => !verified.has(name)) }
}

function requireChecks(
  checks: readonly CodedCheck[],
  beginning: string,
  requirements: Requirements,
  source: CodeSource,
): void {
  const seen = new Set<string>()
  for (const { id, requirement } of checks) {
    if (!id.startsWith(beginning))
      fault(source, 'check-id-names-its-surface', checkOfAnother(id, beginning), id)
    if (seen.has(id)) fault(source, 'check-id-is-one', checkTwice(id), id)
    seen.add(id)
    requireKnown(requirement, Object.keys(requirements), 'code-names-a-requirement', 'requirement', source)
  }
}

function requireKnown(
  word: string,
  known: readonly string[],
  rule: string,
  what: 'operation' | 'requirement',
  source: CodeSource,
): void {
  if (known.includes(word)) return
  fault(source, rule, unknownName(word, what, known), word)
}

function fault({ file, text, findings }: CodeSource, rule: string, words: FindingWords, word?: string): void {
  const at = word === undefined ? -1 : text.indexOf(word)
  const line = at < 0 ? 1 : text.slice(0, at).split('\n').length
  findings.add([found(file, line, rule, words)])
}
