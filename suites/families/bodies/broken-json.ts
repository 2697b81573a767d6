import { askingMore } from '../asking-more.js'
import { expectStatus } from '../../run/expect/expect.js'
import type { Exchange } from '../../run/http/exchange.js'
import type { Target } from '../../run/target/target.js'
import type { FamilyRow } from '../family-row.js'

/** How a surface refuses such bodies, and what it calls the refusal. */
export interface Refusal<Requirement extends string> {
  requirement: Requirement
  /** By name, in the words of this surface. */
  bodies: Readonly<Record<string, string>>
  expect(exchange: Exchange, target: Target): void
  /** Where several operations are asked alike, the one that is meant. */
  of?: string
}

/** Bodies that are no JSON at all. */
export function brokenJson<Requirement extends string>(refusal: Refusal<Requirement>) {
  return rowsOf(refusal, 'json/broken', 'refuses a body that is not JSON', 'JSON olmayan gövdeyi reddeder')
}

/** Where the status of such a refusal is documented. */
export function brokenIs400(text: string): FamilyRow<'broken-json-is-400'> {
  return {
    id: 'json/broken-is-400',
    title: { en: 'answers broken JSON with 400', tr: 'bozuk JSON’a 400 ile yanıt verir' },
    requirement: 'broken-json-is-400',
    run: async (target, facts) => expectStatus(await facts.send(target, Buffer.from(text)), 400),
  }
}

/** Bodies that are JSON, but no object. */
export function notAnObject<Requirement extends string>(refusal: Refusal<Requirement>) {
  return rowsOf(
    refusal,
    'json/not-an-object',
    'refuses a JSON body that is no object',
    'nesne olmayan JSON gövdeyi reddeder',
  )
}

/** Texts that some readers of JSON take all the same, as RFC 8259 allows them to (section 9). */
const takenByLenientReaders: readonly string[] = ['trailing-comma', 'single-quotes']

function rowsOf<Requirement extends string>(
  { requirement, bodies, expect, of }: Refusal<Requirement>,
  id: 'json/broken' | 'json/not-an-object',
  en: string,
  tr: string,
): FamilyRow<Requirement>[] {
  const suffix = of === undefined ? '' : `-${of}`
  return Object.entries(bodies).map(([name, text]) => {
    const shown = of === undefined ? name : `${name}, ${of}`
    return {
      id: `${id}-${name}${suffix}`,
      title: { en: `${en} (${shown})`, tr: `${tr} (${shown})` },
      requirement,
      ...(takenByLenientReaders.includes(name) && askingMore('undocumented-refusal')),
      run: async (target, facts) => expect(await facts.send(target, Buffer.from(text)), target),
    }
  })
}
