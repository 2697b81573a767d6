import fc, { type Arbitrary } from 'fast-check'
import type { Drawn, Members, Values } from './values.js'

/** How many cases of a check, and the seed that draws the same ones again. */
export interface Draw {
  seed: number
  cases: number
}

const vocabulary = [
  'Ada',
  'Acılı',
  'İnce',
  'Şeker',
  'Çığ',
  'Iğdır',
  'Öğün',
  'ĞÜŞİÖÇ',
  'ğüşıöç',
  'Kat:3/A',
  "Beşiktaş'ta",
]
const phrase = 'Kapıda bekleyin. '

/** Stands for a member that stays as it is. */
const untouched = Symbol('untouched')

/**
 * Draws cases and tries one after another; from the first that does not hold on, ever smaller ones, until none
 * that is smaller fails. The trial must throw nothing.
 */
export async function drawCases(
  values: Values,
  { seed, cases }: Draw,
  holds: (drawn: Drawn) => Promise<boolean>,
): Promise<void> {
  const property = fc.asyncProperty(arbitraryOf(values), (drawn) => holds(drawn as Drawn))
  await fc.check(property, { seed, numRuns: cases })
}

function arbitraryOf(values: Values): Arbitrary<unknown> {
  switch (values.kind) {
    case 'one of':
      return fc.constantFrom(...values.values)
    case 'either':
      return fc.oneof({ withCrossShrink: true }, ...values.ways.map(arbitraryOf))
    case 'words':
      return fc
        .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: values.most })
        .map((drawn) => drawn.join(' '))
    case 'length':
      return fc.integer({ min: 1, max: values.most }).map(textOfLength)
    case 'whole':
      return fc.integer({ min: values.least, max: values.most })
    case 'kuruş':
      return fc.integer({ min: values.least * 100, max: values.most * 100 }).map(notWhole)
    case 'list':
      return fc.array(arbitraryOf(values.of), { minLength: values.least, maxLength: values.most })
    case 'members':
      return someOf(values)
    case 'all':
      return allOf(values.members)
  }
}

function allOf(members: Members): Arbitrary<Drawn> {
  return fc.record(
    Object.fromEntries(Object.entries(members).map(([name, values]) => [name, arbitraryOf(values)])),
  )
}

function someOf({ base, members }: Extract<Values, { kind: 'members' }>): Arbitrary<Drawn> {
  const orUntouched = Object.entries(members).map(
    ([name, values]) =>
      [name, fc.oneof({ withCrossShrink: true }, fc.constant(untouched), arbitraryOf(values))] as const,
  )
  return fc.record(Object.fromEntries(orUntouched)).map((found) => {
    const touched = Object.entries(found).filter(([, value]) => value !== untouched)
    return { ...base, ...Object.fromEntries(touched) }
  })
}

function textOfLength(length: number): string {
  return phrase.repeat(Math.ceil(length / phrase.length)).slice(0, length)
}

function notWhole(kurus: number): number {
  return (kurus % 100 === 0 ? kurus + 50 : kurus) / 100
}
