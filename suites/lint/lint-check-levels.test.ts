import { expect, test } from 'vitest'
import type { Requirement } from '../../contracts/requirements/requirement.js'
import { askingMore } from '../families/asking-more.js'
import { lintCheckLevels, type WeighedCheck } from './lint-check-levels.js'

const quoted = { basis: 'stated', text: { en: 'x', tr: 'x' }, document: 'page.txt', quote: 'x' } as const
const firm: Requirement = { ...quoted, kind: 'answer-member' }
const advised: Requirement = { ...quoted, basis: 'later', kind: 'answer-member', level: 'may' }

function rules(header: Partial<WeighedCheck>): string[] {
  const checks = [{ id: 'partner/pos/a/b', requirement: 'firm', ...header }]
  return lintCheckLevels(checks, { firm, advised }, import.meta.dirname).map(({ rule }) => rule)
}

test('a check weighs what its requirement does, or what the lighter sort of demand does that it names', () => {
  expect(rules({})).toEqual([])
  expect(rules(askingMore('inferred-move'))).toEqual([])
})

test.each<[string, Partial<WeighedCheck>, string]>([
  ['lowered without a word why', { level: 'should' }, 'lowered-check-has-kind'],
  ['of a light sort, and a must', { kind: 'inferred-move' }, 'check-level-follows-kind'],
  [
    'heavier than its requirement',
    { ...askingMore('inferred-move'), requirement: 'advised' },
    'check-is-no-heavier',
  ],
  ['lighter than its sort', { kind: 'inferred-move', level: 'may' }, 'check-is-no-lighter'],
])('%s is a fault', (_title, header, rule) => expect(rules(header)).toEqual([rule]))
