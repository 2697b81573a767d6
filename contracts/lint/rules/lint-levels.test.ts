import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Requirement } from '../../requirements/requirement.js'
import type { LevelGround } from './derived-level.js'
import { lintLevels } from './lint-levels.js'

const words = { text: { en: 'x', tr: 'x' } }
const quoted = { ...words, document: 'page.txt', quote: 'x' }

function faultsOf(
  requirement: Requirement,
  exceptions: Record<string, string> = {},
  ground: LevelGround = {},
): string[] {
  const sources = {
    folder: join(import.meta.dirname, '..', '..', 'postman'),
    requirements: { 'partner/pos': { it: requirement } },
    clientRequirements: {},
    readings: {},
    unquoted: [],
  }
  return lintLevels(sources, exceptions, () => ground).map(({ rule }) => rule)
}

test.each<[string, Requirement]>([
  ['a documented demand of a heavy kind is a must', { ...quoted, basis: 'stated', kind: 'stated-move' }],
  ['one of a light kind is a should', { ...quoted, basis: 'stated', kind: 'sent-form', level: 'should' }],
  ['what is assumed is a should or a may', { ...words, basis: 'assumed', kind: 'stated-move' }],
  ['what comes later is a may', { ...quoted, basis: 'later', kind: 'answer-member' }],
])('%s', (_title, requirement) => expect(faultsOf(requirement)).toEqual([]))

test.each<[string, Requirement, string]>([
  ['no kind', { ...quoted, basis: 'stated' } as unknown as Requirement, 'requirement-has-kind'],
  ['a light kind that is a must', { ...quoted, basis: 'stated', kind: 'sent-form' }, 'level-follows-kind'],
  [
    'a heavy kind that is a should',
    { ...quoted, basis: 'shown', kind: 'answer-member', level: 'should' },
    'level-follows-kind',
  ],
])('%s is a fault', (_title, requirement, rule) => expect(faultsOf(requirement)).toEqual([rule]))

test('an exception with its reason excuses a level, and is a fault where it is not needed', () => {
  const exception = { 'partner/pos it': 'The partner confirmed it.' }
  expect(faultsOf({ ...quoted, basis: 'stated', kind: 'sent-form' }, exception)).toEqual([])
  expect(faultsOf({ ...quoted, basis: 'stated', kind: 'sent-form', level: 'should' }, exception)).toEqual([
    'exception-is-needed',
  ])
})

const excerpt = { ...quoted, document: 'fuller.md', basis: 'stated', kind: 'answer-member' } as const

test('what stands on another page than most have is a should, but for a surface that this page describes', () => {
  expect(faultsOf(excerpt)).toEqual(['level-follows-kind'])
  expect(faultsOf({ ...excerpt, level: 'should' })).toEqual([])
  expect(faultsOf(excerpt, {}, { page: 'fuller.md' })).toEqual([])
})

const refusal = { ...quoted, basis: 'stated', kind: 'wrong-type-refused' } as const
const says400 = { refusals: { wrong: 'A server responds to' } }

test('a refusal that no document names is a should', () => {
  expect(faultsOf(refusal)).toEqual(['level-follows-kind'])
  expect(faultsOf({ ...refusal, level: 'should' })).toEqual([])
  expect(faultsOf({ ...refusal, level: 'should' }, {}, says400)).toContain('level-follows-kind')
})

test('a refusal that stands in no document is a fault', () => {
  expect(faultsOf(refusal, {}, says400)).toEqual(['refusal-occurs-in-document'])
})

test('a value outside a list is refused for certain where the quote has the words that close it', () => {
  const listed = { ...refusal, kind: 'outside-closed-list-refused', quote: 'one or two' } as const
  const faults = (requirement: Requirement): string[] =>
    faultsOf(requirement, {}, says400).filter((rule) => rule === 'level-follows-kind')
  expect(faults(listed)).toEqual(['level-follows-kind'])
  expect(faults({ ...listed, closedList: 'one, two' })).toEqual(['level-follows-kind'])
  expect(faults({ ...listed, closedList: 'or' })).toEqual([])
})
