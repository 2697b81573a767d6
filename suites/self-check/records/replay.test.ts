import { digestOf } from '../../../contracts/contract/contract-digest.js'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { selectChecks } from '../../engine/select-checks.js'
import { courierSuite } from '../../muditakurye/courier/suite.js'
import { exitStatusOfChange } from '../../replay/compare-outcomes.js'
import { renderReplay } from '../../replay/render-replay.js'
import { replay } from '../../replay/replay-command.js'
import { runIdentity } from '../../run/record/run-identity.js'
import { Session } from '../../run/session.js'

const unknown = 'muditakurye/courier/restaurants/unknown'
const healthy = 'muditakurye/courier/health/answers-200'
const folder = mkdtempSync(join(tmpdir(), 'uyum-replay-'))
const from = join(folder, 'results.json')
const foreign = join(folder, 'foreign.json')
const credential = ['apiKey=yk_test_key', 'restaurantId=rest_test0000001']
const credentials = { apiKey: 'yk_test_key', restaurantId: 'rest_test0000001' }

const startMock = async (defect: string[] = []) => startMockServer(await mockOptions({ port: 0, defect }))
const courierOf = ({ baseUrl }: { baseUrl: string }) => `${baseUrl}/muditakurye/courier`

/** The record of a run over a target that the configuration calls staging. */
async function recordOf(baseUrl: string) {
  const settings = await resolveTarget('staging', { surface: 'muditakurye/courier', baseUrl, credentials })
  const identity = runIdentity(3, 'earlier', Date.now())
  const session = new Session(courierSuite, settings, identity)
  const checks = selectChecks(courierSuite.checks, [unknown, healthy])
  const records = await Promise.all(checks.map((check) => session.run(check)))
  await session.close()
  const sha256 = digestOf(courierSuite.contract)
  const run = { target: 'staging', surface: settings.surface, side: 'server', baseUrl, contract: { sha256 } }
  return { version: 1, ...identity, runs: [{ ...run, readings: settings.readings, checks: records }] }
}

let sound: Awaited<ReturnType<typeof startMock>>
let faulty: Awaited<ReturnType<typeof startMock>>

beforeAll(async () => {
  sound = await startMock()
  faulty = await startMock(['unknown-restaurant-is-404'])
  const record = await recordOf(courierOf(faulty))
  writeFileSync(from, JSON.stringify(record))
  const runs = record.runs.map((run) => ({ ...run, target: run.surface }))
  writeFileSync(foreign, JSON.stringify({ ...record, runs }))
  const mended = { surface: 'muditakurye/courier', baseUrl: courierOf(sound), credentials }
  writeFileSync(join(folder, 'mended.json'), JSON.stringify({ targets: { staging: mended } }))
  const refusing = { ...mended, headers: { prefer: 'code=401' } }
  writeFileSync(join(folder, 'refusing.json'), JSON.stringify({ targets: { staging: refusing } }))
})

afterAll(async () => {
  await sound.close()
  await faulty.close()
})

const again = (target: string, id = unknown) => replay(id, { from, target, credential, reading: [] })

describe('uyum replay', () => {
  test('still failing: the same finding under a fresh tag', async () => {
    const result = await again(courierOf(faulty))
    expect(result).toMatchObject({ change: 'still failing', contractChanged: false })
    expect(exitStatusOfChange(result.change)).toBe(1)
    expect(result.now.exchanges[0]?.request.body).not.toBe(result.then.exchanges[0]?.request.body)
    expect(renderReplay(result)).toContain('curl -i -X POST')
  })

  test('fixed: on the configuration’s target of that name', async () => {
    const config = join(folder, 'mended.json')
    const result = await replay(unknown, { from, config, credential: [], reading: [] })
    expect(result.change).toBe('fixed')
    expect(exitStatusOfChange(result.change)).toBe(0)
  })

  test('failing otherwise: both findings are shown', async () => {
    const result = await again(`${sound.baseUrl}/nowhere`, healthy)
    expect(result.change).toBe('failing now')
    const config = join(folder, 'refusing.json')
    const otherwise = await replay(unknown, { from, config, credential: [], reading: [] })
    expect(otherwise.change).toBe('failing otherwise')
    expect(renderReplay(otherwise)).toMatch(/then +failed[^]*HTTP 422[^]*now +failed[^]*HTTP 401/)
  })

  test('cannot tell: the target is gone', async () => {
    const result = await again('http://127.0.0.1:1')
    expect(result.change).toBe('cannot tell')
    expect(exitStatusOfChange(result.change)).toBe(4)
    expect(renderReplay(result)).toContain('ECONNREFUSED')
  })

  test('passing as before', async () => {
    expect((await again(courierOf(sound), healthy)).change).toBe('passing as before')
  })

  test.each([
    ['an unknown check', () => again('http://127.0.0.1:1', `${unknown}s`), /Did you mean ".*unknown"\?/],
    [
      'a file that is not there',
      () => replay(unknown, { from: 'nowhere.json', credential, reading: [] }),
      /name a results\.json/,
    ],
    [
      'a file of another kind',
      () => replay(unknown, { from: join(folder, 'mended.json'), credential, reading: [] }),
      /expected a results\.json of version 1/,
    ],
    [
      'a target of the configuration without one',
      () => replay(unknown, { from, credential, reading: [] }),
      /expected a configuration with that target/,
    ],
    [
      'an address that only the record names',
      () => replay(unknown, { from: foreign, credential, reading: [] }),
      /expected --target, as only the record names that address/,
    ],
  ])('tells of %s', async (_what, act, message) => {
    await expect(act()).rejects.toThrow(message)
  })
})
