import { expect, test } from 'vitest'
import type { Requirement } from '../../contracts/requirements/requirement.js'
import { askingMore } from '../families/asking-more.js'
import type { WeighedCheck } from './lint-check-levels.js'
import { lintNamedMembers } from './lint-named-members.js'

const quoted = { basis: 'stated', text: { en: 'x', tr: 'x' }, document: 'page.txt' } as const
const requirements: Record<string, Requirement> = {
  ofName: { ...quoted, kind: 'missing-member-refused', quote: 'name string Evet' },
  ofAll: { ...quoted, kind: 'missing-member-refused', quote: 'Eksik alan', members: ['Order.price'] },
}

function rules(header: Partial<WeighedCheck>): string[] {
  const checks = [{ id: 'partner/pos/required/name', requirement: 'ofName', ...header }]
  return lintNamedMembers(checks, requirements, new Set(['name', 'price']), import.meta.dirname).map(
    ({ rule }) => rule,
  )
}

test.each<[string, Partial<WeighedCheck>]>([
  ['is quoted', {}],
  ['is named by the requirement', { id: 'partner/pos/required/items.price-null', requirement: 'ofAll' }],
  ['is no member at all', { id: 'partner/pos/required/anything', requirement: 'ofAll' }],
  ['can fail nobody', { requirement: 'ofAll', ...askingMore('loose-type-refused') }],
])('what a check is named for %s', (_title, header) => expect(rules(header)).toEqual([]))

test.each([
  'partner/pos/required/name',
  'partner/pos/types/items.name',
  'partner/pos/orders/without-name',
  'partner/pos/client/required-name',
])('%s rests on words that do not speak of its member', (id) => {
  expect(rules({ id, requirement: 'ofAll' })).toEqual(['named-member-is-demanded'])
})
