import { relative } from 'node:path'
import type { MatterName } from '../../../requirements/matter.js'
import { kinds, type RequirementKind } from '../../../requirements/requirement-kind.js'
import type { Basis, Level, Requirement } from '../../../requirements/requirement.js'
import type { Bilingual } from '../../../text/bilingual.js'
import type { OwnAnswer } from '../../own-partner.js'
import type { Places } from '../findings.js'
import type { Ground } from '../partner-file.js'
import type { Path } from '../source-file.js'

/** Where something is known from: a sentence of a document, or nowhere. */
export type Grounded =
  | { basis: Exclude<Basis, 'http' | 'assumed'>; quote: string; document: string }
  | { basis: 'assumed' }

/** Tells what a derived requirement rests on: the member's own quote, or the words of the OpenAPI document. */
export class Grounds {
  readonly #folder: string
  readonly #places: Places
  readonly #page: string | undefined
  readonly #isInferred: boolean

  constructor(
    folder: string,
    places: Places,
    { page, isInferred }: { page: string | undefined; isInferred: boolean },
  ) {
    this.#folder = folder
    this.#places = places
    this.#page = page
    this.#isInferred = isInferred
  }

  /** Of a thing in the OpenAPI document, or what a path leads to in it. */
  of(value: unknown, ...path: Path): Grounded {
    if (this.#isInferred) return { basis: 'assumed' }
    const marked = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
    const [quote] = [marked['x-quote']].flat()
    const document = marked['x-document'] ?? this.#page
    const basis = (marked['x-basis'] ?? 'stated') as Basis
    if (basis === 'assumed' || basis === 'http') return { basis: 'assumed' }
    if (typeof quote === 'string' && typeof document === 'string') return { basis, quote, document }
    const place = this.#places.of(value, ...path)
    if (!place) return { basis: 'assumed' }
    return {
      basis,
      quote: place.source.quoteAt(place.path),
      document: relative(this.#folder, place.source.file),
    }
  }

  /** Of an answer, where the document lists it. */
  ofAnswer(answer: OwnAnswer | undefined): Grounded {
    return answer?.description ? this.of(answer, 'description') : this.of(answer)
  }

  /** Of a fact of `partner.yaml`, which rests on its quote alone. */
  ofFact({ quote, document, basis = 'stated' }: Ground): Grounded {
    if (this.#isInferred || quote === undefined || document === undefined || basis === 'assumed')
      return { basis: 'assumed' }
    return { basis, quote, document }
  }
}

interface Words extends Bilingual {
  kind: RequirementKind
  matter?: MatterName
  operation?: string
  statuses?: readonly number[]
  reading?: string
}

/** A requirement that weighs what its kind and its basis say: a guess is never a must. */
export function groundedRequirement({ en, tr, kind, ...words }: Words, ground: Grounded): Requirement {
  const level: { level?: Exclude<Level, 'must'> } =
    ground.basis === 'later'
      ? {}
      : ground.basis === 'assumed' || kinds[kind] === 'should'
        ? { level: 'should' }
        : {}
  return { kind, ...words, text: { en, tr }, ...level, ...ground }
}
