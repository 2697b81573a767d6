import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { sampleCheck } from '../../samples/check.js'
import { sampleKuzeyposRun } from '../../samples/kuzeypos-run.js'
import { sampleMuditakuryeRun } from '../../samples/muditakurye-run.js'
import { fixtureSnippet, hookSnippet, permissionSnippet } from './config-snippet.js'
import { unjudgedGroups } from '../run/unjudged-groups.js'

const lacking = (name: string, ...all: Record<string, unknown>[]) =>
  unjudgedGroups(
    all.map((params, at) =>
      sampleCheck({ id: `a/b/${at}`, outcome: 'skipped', lacks: { kind: 'state', name, params } }),
    ),
  )[0]!

test('gives a target of the configuration a states hook', () => {
  expect(hookSnippet(sampleMuditakuryeRun)).toBe(
    ['targets:', '  staging:', '    states: http://127.0.0.1:5001/_states'].join('\n'),
  )
})

test('makes a target of one that was given by flags', () => {
  expect(parse(permissionSnippet(sampleKuzeyposRun, 'burst'))).toEqual({
    targets: {
      'my-target': {
        surface: 'kuzeypos/platform',
        baseUrl: 'http://127.0.0.1:4010/kuzeypos/platform',
        allow: { burst: true },
      },
    },
  })
})

test('names a state once where one serves all checks', () => {
  const group = lacking('integration is disabled', {}, {})
  expect(parse(fixtureSnippet(sampleMuditakuryeRun, group))).toEqual({
    targets: { staging: { fixtures: { 'integration is disabled': {} } } },
  })
})

test('names a state for each check where their parameters differ, for each is used once', () => {
  const group = lacking(
    'order exists',
    { status: 'on_the_way' },
    { status: 'no' },
    { status: 'no', floor: 3 },
  )
  expect(parse(fixtureSnippet(sampleMuditakuryeRun, group))).toEqual({
    targets: {
      staging: {
        fixtures: {
          'order exists': [{ status: 'on_the_way' }, { status: 'no' }, { status: 'no', floor: 3 }],
        },
      },
    },
  })
})

test('stays YAML whatever a name holds', () => {
  const name = 'a: {b}\n"# \u0000'
  const run = { ...sampleMuditakuryeRun, target: name, baseUrl: 'http://h/#x: y' }
  expect(parse(fixtureSnippet(run, lacking(name, { [name]: name })))).toEqual({
    targets: { [name]: { fixtures: { [name]: [{ [name]: name }] } } },
  })
  expect(parse(hookSnippet(run))).toEqual({ targets: { [name]: { states: 'http://h/#x: y/_states' } } })
})
