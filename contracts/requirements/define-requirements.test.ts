import { expect, test } from 'vitest'
import { defineRequirements, requirementsOfEach } from './define-requirements.js'

const ground = { operation: 'createOrder', document: 'page.txt' }
const words = { kind: 'documented-status', en: 'It is taken.', tr: 'Kabul edilir.' } as const
const text = { en: words.en, tr: words.tr }

test('a requirement has the operation and the document of its list, and the basis that its quote is named by', () => {
  expect(defineRequirements(ground, { taken: { ...words, stated: 'Alınır.' } })).toEqual({
    taken: {
      kind: 'documented-status',
      operation: 'createOrder',
      text,
      basis: 'stated',
      document: 'page.txt',
      quote: 'Alınır.',
    },
  })
})

test('what it says itself counts before what the list says', () => {
  const { taken } = defineRequirements(ground, {
    taken: { ...words, operation: null, document: 'other.md', level: 'should', shown: '"taken"' },
  })
  expect(taken).toEqual({
    kind: 'documented-status',
    text,
    basis: 'shown',
    document: 'other.md',
    level: 'should',
    quote: '"taken"',
  })
})

test.each([
  { assumed: 'should', level: { level: 'should' } },
  // The weight of what no document says, unless it is raised.
  { assumed: 'may', level: {} },
] as const)('what no document says weighs $assumed', ({ assumed, level }) => {
  expect(defineRequirements(ground, { taken: { ...words, assumed } }).taken).toEqual({
    kind: 'documented-status',
    operation: 'createOrder',
    text,
    basis: 'assumed',
    ...level,
  })
})

test('a requirement for each name stays as it is where it is whole', () => {
  const each = requirementsOfEach(['id', 'name'], 'type-of-', (name) => ({
    ...words,
    stated: `${name} string`,
  }))
  const whole = defineRequirements({ document: 'table.txt' }, each)
  expect(defineRequirements(ground, { ...whole })).toEqual(whole)
  expect(whole['type-of-id']).toMatchObject({ basis: 'stated', quote: 'id string', document: 'table.txt' })
})
