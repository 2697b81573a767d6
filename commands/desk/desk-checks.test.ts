import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sampleCheck } from '../../reports/samples/check.js'
import { sampleMuditakuryeRun } from '../../reports/samples/muditakurye-run.js'
import { sampleRecord } from '../../reports/samples/record.js'
import { DeskChecks, type Judge } from './desk-checks.js'
import { RunningFile } from './running-file.js'

let out: string
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'uyum-desk-'))
})
afterEach(() => rm(out, { recursive: true }))

const failed = sampleCheck({ id: 'a/b/c/failed', outcome: 'failed', expected: '1', actual: '2' })
const sound = sampleCheck({ id: 'a/b/c/sound', outcome: 'passed' })

/** Writes a record, each newer than the one before. */
async function write(...checks: (typeof failed)[]): Promise<void> {
  const file = join(out, 'results.json')
  const run = { ...sampleMuditakuryeRun, target: 'staging', checks }
  await writeFile(file, JSON.stringify({ ...sampleRecord, runs: [run] }))
  await utimes(file, new Date(), new Date(Date.now() + 1000 * checks.length))
}

const outcomes = async (runs: DeskChecks) =>
  (await runs.read()).checks.map(({ id, outcome }) => [id, outcome])
const nobody: Judge = () => Promise.reject(new Error('no target'))

test('the last record is shown, and the next one when it is written', async () => {
  const runs = new DeskChecks(out, nobody)
  expect(await runs.read()).toMatchObject({ record: null, checks: [], running: null })
  await write(failed)
  expect(await runs.read()).toMatchObject({ checks: [{ target: 'staging', expected: { en: '1' } }] })
  expect(await runs.find('staging', failed.id)).toHaveProperty('exchanges')
  await write(failed, sound)
  expect(await outcomes(runs)).toHaveLength(2)
})

test('a run fills an empty list as it goes; one of a single check changes that alone', async () => {
  await write(failed, sound)
  let release = (): void => undefined
  const runs = new DeskChecks(out, async ({ only }, onJudged) => {
    onJudged(1, 2, 'staging', { ...failed, outcome: 'passed' })
    if (!only) await new Promise<void>((resolve) => (release = resolve))
  })
  expect(runs.begin({})).toBe(true)
  expect(runs.begin({})).toBe(false)
  expect((await runs.read()).running).toEqual({ judged: 1, all: 2, isElsewhere: false })
  expect(await outcomes(runs)).toEqual([[failed.id, 'passed']])
  release()
  await expect.poll(async () => (await runs.read()).running).toBeNull()
  runs.begin({ only: [failed.id] })
  await expect.poll(async () => (await runs.read()).running).toBeNull()
  expect(await outcomes(runs)).toEqual([
    [failed.id, 'passed'],
    [sound.id, 'passed'],
  ])
})

test('a run that was begun elsewhere fills the list as it goes, until its record is there', async () => {
  const runs = new DeskChecks(out, nobody)
  await write(failed)
  expect(await outcomes(runs)).toEqual([[failed.id, 'failed']])
  const elsewhere = new RunningFile(out, { isWhole: true })
  elsewhere.judged(1, 2, { target: 'staging', check: sound })
  expect(await runs.read()).toMatchObject({ running: { judged: 1, all: 2, isElsewhere: true } })
  expect(await outcomes(runs)).toEqual([[sound.id, 'passed']])
  expect(await runs.find('staging', sound.id)).toHaveProperty('exchanges')
  elsewhere.judged(2, 2, { target: 'staging', check: { ...failed, outcome: 'passed' } })
  expect(await outcomes(runs)).toHaveLength(2)
  elsewhere.end()
  expect(await readdir(out)).toEqual(['results.json'])
  expect(await runs.read()).toMatchObject({ running: null })
  await write({ ...failed, outcome: 'waived' }, sound)
  expect(await outcomes(runs)).toEqual([
    [failed.id, 'waived'],
    [sound.id, 'passed'],
  ])
})

test('of chosen checks only those change; of an observation the calls are counted', async () => {
  const runs = new DeskChecks(out, nobody)
  await write(failed, sound)
  const chosen = new RunningFile(out, { isWhole: false })
  chosen.judged(1, 1, { target: 'staging', check: { ...failed, outcome: 'passed' } })
  expect(await outcomes(runs)).toEqual([
    [failed.id, 'passed'],
    [sound.id, 'passed'],
  ])
  chosen.end()
  const observation = new RunningFile(out, { isWhole: true })
  observation.called()
  observation.called()
  expect(await runs.read()).toMatchObject({ running: { calls: 2 }, checks: [], verdicts: [] })
  observation.judged(1, 2, { target: 'staging', check: failed })
  observation.judged(1, 2, { target: 'staging', check: { ...failed, outcome: 'passed' } })
  observation.called()
  expect(await runs.read()).toMatchObject({ running: { calls: 3, judged: 1, all: 2 } })
  expect(await outcomes(runs)).toEqual([[failed.id, 'passed']])
  observation.end()
})

test('a run that was killed, or is writing, misleads nobody; one that finds nothing leaves nothing', async () => {
  const runs = new DeskChecks(out, nobody)
  const line = JSON.stringify({ judged: 1, all: 2, target: 'staging', check: sound })
  const begun = (pid: number): string => `${JSON.stringify({ pid, isWhole: true })}\n${line}\n`
  const dead = spawnSync(process.execPath, ['--version']).pid
  await writeFile(join(out, 'running.jsonl'), begun(dead))
  expect(await runs.read()).toMatchObject({ running: null, checks: [] })
  await writeFile(join(out, 'running.jsonl'), begun(process.pid) + line.slice(0, 20))
  expect(await runs.read()).toMatchObject({ running: { judged: 1 }, checks: [{ id: sound.id }] })
  const nowhere = new RunningFile(join(out, 'nowhere'), { isWhole: true })
  nowhere.end()
  expect(await readdir(out)).toEqual(['running.jsonl'])
})

test('a run that came to nothing says why', async () => {
  const runs = new DeskChecks(out, nobody)
  runs.begin({})
  await expect.poll(async () => (await runs.read()).trouble).toEqual({ en: 'no target', tr: 'no target' })
})
