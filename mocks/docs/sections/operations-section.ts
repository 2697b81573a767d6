import { operationsOf, type Operation } from '../../../contracts/openapi/operations.js'
import type { Basis } from '../../../contracts/requirements/requirement.js'
import { catalogOf, type OperationCatalog } from '../../control/catalog.js'
import type { MockSurface } from '../../surfaces/mock-surface.js'
import { parseJson } from '../../call/parse-json.js'
import { curlCall } from '../calls/curl-call.js'
import { sampleCall } from '../calls/sample-call.js'
import { answerMembers, requestMembers } from './member-tables.js'
import { errorCodesOf, type ErrorCodes } from './error-codes.js'
import type { PartnerFacts } from '../partner-facts.js'
import { codeSpan } from '../plain-markdown.js'
import { documentedBodies } from '../documented-bodies.js'
import type { LocaleTexts } from '../locale-texts.js'
import { renderTable } from '../table.js'

/** Every operation: a call to paste, its members, what it answers, and how to have each answer from the mock. */
export function renderOperations({ mocked }: PartnerFacts, locale: LocaleTexts): string {
  const sections = mocked.flatMap((surface) => [
    ...catalogOf(surface).operations.map((found) => renderOperation(surface, found, locale)),
    renderStates(surface, locale),
  ])
  return [`## ${locale.texts.operations}`, ...sections.filter(Boolean)].join('\n\n')
}

function renderOperation(mocked: MockSurface, found: OperationCatalog, locale: LocaleTexts): string {
  const { contract, surface } = mocked
  const { texts } = locale
  const operation = operationsOf(contract, surface).find(({ id }) => id === found.id)!
  const codes = errorCodesOf(contract, operation.id)
  const head = [texts.status, texts.meaning, texts.basisHead, texts.codes, texts.provoke, texts.magic]
  const rows = [...documentedRows(operation, found, codes, locale), ...furtherRows(operation, found, locale)]
  // A column that nothing stands in only takes room.
  const shown = head.map((_, column) => rows.some((row) => row[column] !== ''))
  const fit = (row: readonly string[]): string[] => row.filter((_, column) => shown[column])
  return [
    `### ${codeSpan(operation.id)} (${codeSpan(surface)})`,
    `${codeSpan(operation.method)} ${operation.path ? codeSpan(operation.path) : texts.ownUrl}: ${locale.ofDocument(operation.summary)}`,
    renderCall(mocked, operation, locale),
    ...titled(`#### ${texts.members}`, requestMembers(contract, operation.id, locale)),
    `#### ${texts.answers}`,
    renderTable(fit(head), rows.map(fit)),
    documentedBodies(operation, locale),
    ...answerMembers(contract, operation.id, locale).flatMap(([status, table]) =>
      titled(`#### ${texts.answer(status)}`, table),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** To the mock, with its credentials; the body once more alone, to be read and to be sent by other means. */
function renderCall(mocked: MockSurface, operation: Operation, { texts }: LocaleTexts): string {
  const call = sampleCall(mocked, operation)
  const body = parseJson(call.body.toString())
  return [
    `#### ${texts.call}`,
    `\`\`\`sh\n${curlCall(call)}\n\`\`\``,
    ...(body === undefined
      ? []
      : [
          texts.body(
            [
              `npx --no-install uyum send ${mocked.surface} ${operation.id} --print`,
              ...call.set.map((pair) => `--set '${pair}'`),
            ].join(' '),
          ),
          `\`\`\`json\n${JSON.stringify(body, null, 2)}\n\`\`\``,
        ]),
  ].join('\n\n')
}

function titled(title: string, table: string): string[] {
  return table === '' ? [] : [title, table]
}

function documentedRows(
  { answers }: Operation,
  found: OperationCatalog,
  codes: ReadonlyMap<string, ErrorCodes>,
  locale: LocaleTexts,
): string[][] {
  return [...answers].map(([status, { description, basis }]) => [
    codeSpan(status),
    locale.ofDocument(description),
    locale.texts.basis[basis as Basis],
    renderCodes(codes.get(status)),
    ...provocationCells(found, status),
  ])
}

/** What the mock answers too, though no page speaks of it: one row, for there is one thing to say of all. */
function furtherRows({ answers }: Operation, found: OperationCatalog, { texts }: LocaleTexts): string[][] {
  const all = [...new Set(found.provocations.map(({ status }) => String(status)))]
  const statuses = all.filter((status) => !answers.has(status))
  if (statuses.length === 0) return []
  return [
    [
      statuses.map(codeSpan).join('<br>'),
      texts.undocumented,
      texts.basis.assumed,
      '',
      ...provocationCells(found, ...statuses),
    ],
  ]
}

function provocationCells(
  { provocations, magicValues }: OperationCatalog,
  ...statuses: readonly string[]
): string[] {
  const names = provocations.filter(({ status }) => statuses.includes(String(status))).map(({ name }) => name)
  const magic = magicValues.filter(({ provokes }) => names.includes(provokes))
  return [
    names.map((name) => codeSpan(`Prefer: code=${name}`)).join('<br>'),
    magic.map(({ field, value }) => codeSpan(`"${field}": ${JSON.stringify(value)}`)).join('<br>'),
  ]
}

function renderCodes(codes: ErrorCodes | undefined): string {
  return Object.entries(codes ?? {})
    .filter(([, names]) => names.length > 0)
    .map(([page, names]) => `${names.map(codeSpan).join(', ')} (${page})`)
    .join('<br>')
}

function renderStates({ surface, states }: MockSurface, { texts }: LocaleTexts): string {
  const names = Object.keys(states)
  if (names.length === 0) return ''
  return `${texts.states.replace(/<[^>]+>/, surface)} ${names.map(codeSpan).join(', ')}.`
}
