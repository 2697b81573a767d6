import type { OpenAPIV3_1 } from 'openapi-types'
import type { Contract } from '../contract/contract.js'
import { isServedByPartner, surfaceNames, type Surface } from '../contract/surfaces.js'
import type { Basis } from '../requirements/requirement.js'
import { httpMethods } from './http-methods.js'

/** One call that a surface answers, as its contract documents it. */
export interface Operation {
  id: string
  surface: Surface
  /** In upper case. */
  method: string
  /** Appended to a target's base URL; empty where the server's own URL is called. */
  path: string
  /** What it does, in a sentence. */
  summary: string
  /** The answers in the contract, by status or range (`4XX`), each with where it is known from. */
  answers: ReadonlyMap<string, Answer>
  /** The documents' own request bodies, by name. */
  examples: ReadonlyMap<string, unknown>
  /** The headers of the documents' own sample calls. */
  sampleHeaders: Readonly<Record<string, string>>
  /** Documented as open to everybody, where the partner's other operations ask for credentials. */
  isOpen: boolean
}

export interface Answer {
  /** Where its status is known from. */
  basis: string
  /** Where its body is known from, which may be firmer: a body that is shown without a status. */
  bodyBasis: string
  description: string
  /** The documents' own bodies, by name. */
  examples: ReadonlyMap<string, unknown>
}

type OperationObject = OpenAPIV3_1.OperationObject & {
  'x-path'?: string
  'x-sample-headers'?: Record<string, string>
}
type WithExamples = {
  content?: Record<string, { examples?: Record<string, { value?: unknown }>; 'x-basis'?: string }>
}

/** Each request that is sent or seen asks for them: they are read from the document once. */
const known = new WeakMap<Contract, Partial<Record<Surface, Operation[]>>>()

/** Where that is known from of which a document does not say it: its own words, or a guess at what was recorded. */
export function basisOf({ document }: Contract): Basis {
  return (document as { 'x-basis'?: Basis })['x-basis'] ?? 'stated'
}

/** The operations of one surface, in the contract's order: what a partner serves stands in `paths`, what it calls in `webhooks`. */
export function operationsOf(contract: Contract, surface: Surface): readonly Operation[] {
  const ofContract = known.get(contract) ?? {}
  known.set(contract, ofContract)
  const { paths = {}, webhooks = {} } = contract.document
  return (ofContract[surface] ??= collect(
    surface,
    basisOf(contract),
    isServedByPartner(surface) ? paths : webhooks,
  ))
}

/** The operations of all surfaces of one partner. */
export function allOperations(contract: Contract): Operation[] {
  return surfaceNames
    .filter((surface) => surface.startsWith(`${contract.partner}/`))
    .flatMap((surface) => operationsOf(contract, surface))
}

function collect(
  surface: Surface,
  basis: Basis,
  items: Record<string, OpenAPIV3_1.PathItemObject | OpenAPIV3_1.ReferenceObject | undefined>,
) {
  return Object.entries(items).flatMap(([key, item]) =>
    httpMethods.flatMap((method) => {
      const operation = (item as OpenAPIV3_1.PathItemObject)[method] as OperationObject | undefined
      return operation ? [describe(surface, key, method, operation, basis)] : []
    }),
  )
}

function describe(
  surface: Surface,
  key: string,
  method: string,
  operation: OperationObject,
  basis: Basis,
): Operation {
  return {
    id: operation.operationId ?? key,
    surface,
    method: method.toUpperCase(),
    path: operation['x-path'] ?? key,
    summary: operation.summary ?? '',
    answers: new Map(
      Object.entries(operation.responses ?? {}).map(([status, answer]) => [
        status,
        describeAnswer(answer, basis),
      ]),
    ),
    examples: examplesOf(operation.requestBody as WithExamples | undefined),
    sampleHeaders: operation['x-sample-headers'] ?? {},
    isOpen: operation.security?.length === 0,
  }
}

function describeAnswer(answer: unknown, ofDocument: Basis): Answer {
  const {
    description,
    content,
    'x-basis': basis = ofDocument,
  } = answer as { description: string; 'x-basis'?: string } & WithExamples
  const bodyBasis = content?.['application/json']?.['x-basis'] ?? basis
  return { description, basis, bodyBasis, examples: examplesOf({ ...(content && { content }) }) }
}

function examplesOf(body: WithExamples | undefined): Map<string, unknown> {
  const examples = body?.content?.['application/json']?.examples ?? {}
  return new Map(Object.entries(examples).map(([name, example]) => [name, example.value]))
}
