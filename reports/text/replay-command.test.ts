import { expect, test } from 'vitest'
import type { Run } from '../../suites/record/run-record.js'
import { replayCommand } from './replay-command.js'
import { sampleKuzeyposRun } from '../samples/kuzeypos-run.js'
import { sampleMuditakuryeRun } from '../samples/muditakurye-run.js'
import { sampleRecord } from '../samples/record.js'

const id = 'kuzeypos/platform/lifecycle/delivered-is-final'
const replay = (run: Run) => replayCommand(sampleRecord, run, id)

test('names a target of the configuration', () => {
  expect(replay(sampleMuditakuryeRun)).toBe(`npx --no-install uyum check staging --only ${id} --seed 7`)
})

test('gives the base URL of a target that has no name', () => {
  expect(replay(sampleKuzeyposRun)).toBe(
    `npx --no-install uyum check kuzeypos/platform --target http://127.0.0.1:4010/kuzeypos/platform --only ${id} --seed 7`,
  )
})

test('judges by the revision that the record was judged by', () => {
  const contract = { ...sampleMuditakuryeRun.contract, revision: 'later' }
  expect(replay({ ...sampleMuditakuryeRun, contract })).toBe(
    `npx --no-install uyum check staging --revision later --only ${id} --seed 7`,
  )
  expect(replay({ ...sampleKuzeyposRun, contract, side: 'client', scenarios: ['happy'] })).toBe(
    `npx --no-install uyum observe kuzeypos/platform --revision later --scenario happy --only ${id} --seed 7`,
  )
})

test('observes a client again', () => {
  expect(replay({ ...sampleKuzeyposRun, side: 'client', scenarios: ['happy'] })).toBe(
    `npx --no-install uyum observe kuzeypos/platform --scenario happy --only ${id} --seed 7`,
  )
})

test('observes it by the command that started it, at the address that it serves', () => {
  const observed = {
    command: "node pos.js 'a b'",
    peer: 'http://127.0.0.1:9000',
    for: '90s',
    credentials: ['apiKey'],
  }
  expect(replay({ ...sampleKuzeyposRun, side: 'client', scenarios: ['standard'], observed })).toBe(
    `npx --no-install uyum observe kuzeypos/platform --exec 'node pos.js '\\''a b'\\''' --peer http://127.0.0.1:9000 --for 90s --only ${id} --seed 7 --credential apiKey="$API_KEY"`,
  )
})

test('watches a server again that was only watched', () => {
  const watched = 'kuzeypos/platform/watched/answers'
  expect(replayCommand(sampleRecord, sampleKuzeyposRun, watched)).toBe(
    'npx --no-install uyum proxy kuzeypos/platform --upstream http://127.0.0.1:4010/kuzeypos/platform',
  )
})

test('quotes what a shell would read otherwise', () => {
  const run = { ...sampleKuzeyposRun, baseUrl: "http://h/?a=1&b='$(id)'" }
  expect(replay(run)).toContain(`--target 'http://h/?a=1&b='\\''$(id)'\\'''`)
})

test('asks for credentials by name where no configuration gives them', () => {
  const { conditions } = sampleMuditakuryeRun
  const given = { ...conditions!, credentials: ['apiKey', 'basic.username'] }
  expect(replay({ ...sampleKuzeyposRun, conditions: given })).toMatch(
    / --credential apiKey="\$API_KEY" basic\.username="\$BASIC_USERNAME"$/,
  )
  expect(replay({ ...sampleMuditakuryeRun, conditions: given })).not.toContain('--credential')
})

test('quotes the names of credentials: a record may be a stranger’s', () => {
  const conditions = { ...sampleMuditakuryeRun.conditions!, credentials: ['x; rm -rf ~ #'] }
  expect(replay({ ...sampleKuzeyposRun, conditions })).toMatch(
    / --credential 'x; rm -rf ~ #'="\$X__RM__RF____"$/,
  )
})

test('reads the documents as the run did, and asks for its states hook and its minute', () => {
  const conditions = { credentials: [], states: true, fixtures: [], allow: [], timeoutMs: 5000 }
  const readings = { 'kuzeypos.wrong-api-key': 'unauthorized' }
  expect(replay({ ...sampleKuzeyposRun, conditions, readings })).toBe(
    `npx --no-install uyum check kuzeypos/platform --target http://127.0.0.1:4010/kuzeypos/platform --reading kuzeypos.wrong-api-key=unauthorized --only ${id} --seed 7 --states "$STATES"`,
  )
  const clock = { mode: 'shortened', minuteMs: 1500 } as const
  expect(replay({ ...sampleKuzeyposRun, side: 'client', clock })).toContain(' --minute 1.5s --only ')
})
