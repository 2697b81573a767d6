import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'
import { mockedTarget } from '../../../mocks/surfaces/mocked-targets.js'
import type { TargetConfiguration } from '../../config/configuration.js'
import { judgeTargets } from '../../engine/check-command.js'
import { exitStatusOf } from '../../verdict/exit-status.js'
import { engineInProcess } from '../judging/engine-in-process.js'
import { firstLook } from './first-look.js'

let mock: Awaited<ReturnType<typeof startMockServer>>
/** Answers as something else than a hook does, by path. */
const stranger = createServer((request, response) => {
  request.resume().on('end', () => {
    if (request.url === '/page') return void response.end('<!doctype html><html>Log in</html>')
    if (request.url === '/other') return void response.end('{"status":"ok"}')
    response.writeHead(404).end(`Cannot POST ${request.url}`)
  })
})
let strange: string
beforeAll(async () => {
  mock = await startMockServer(await mockOptions({ port: 0 }))
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
  strange = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`
})
afterAll(async () => {
  stranger.close()
  await mock.close()
})

/** A sound server under a configuration with a wrong hook: what a run of some checks says of it. */
async function runOver(surface: Surface, only: string, hooks: Partial<TargetConfiguration>) {
  const target = { ...mockedTarget(mock.baseUrl, surface), ...hooks }
  const record = await judgeTargets({ it: target }, { engine: engineInProcess, only: [only] }, '0.0.0')
  const { checks, warnings } = record.runs[0]!
  return {
    exit: exitStatusOf(record, 'incomplete'),
    failed: checks.filter(({ outcome }) => outcome === 'failed'),
    told: [...new Set(checks.flatMap(({ reason }) => reason || []))],
    inTurkish: [...new Set(checks.flatMap(({ tr }) => tr.reason || []))],
    warnings,
  }
}

/** A port that nobody listens at. */
const nowhere = 'http://127.0.0.1:1/hook'

describe('a states hook', () => {
  const lifecycle = 'kuzeypos/platform/lifecycle/delivery'

  test.each([
    [
      'that nobody serves',
      () => `${strange}/nothing`,
      /the states hook http:\S+\/nothing answers 404 to it\. Correct the address/,
    ],
    [
      'in whose place a page is',
      () => `${strange}/page`,
      /expected 2xx with a JSON object, it answered 200\. Fix the hook at http:\S+\/page, or correct states/,
    ],
    ['that refuses the connection', () => nowhere, /asking the states hook: POST .*nothing listens there/],
  ])('%s is one sentence, and accuses nobody', async (_what, states, said) => {
    const found = await runOver('kuzeypos/platform', lifecycle, { states: states() })
    expect(found).toMatchObject({ exit: 4, failed: [], told: [expect.stringMatching(said)] })
    expect(found.inTurkish).toHaveLength(1)
    expect(found.inTurkish).not.toEqual(found.told)
  })

  const asking: Surface[] = ['kuzeypos/platform', 'hiziryemek/platform', 'hesapkurye/courier']
  test.each(asking)('of another server is told before anything is judged: %s', async (surface) => {
    const target = mockedTarget(mock.baseUrl, surface)
    const states = `${mock.baseUrl}/@other/_uyum/states/${surface}`
    const told = await firstLook({ ...target, states })
    expect(told?.en).toMatch(/answers 404 for what the states hook .*Do both belong to one server/)
    expect(told?.tr).toMatch(/İkisi de aynı sunucuya/)
    expect(await firstLook(target)).toBeUndefined()
  })

  test('is not to blame where the target does not find what it was given either', async () => {
    const forgetful = await startMockServer(
      await mockOptions({ port: 0, defect: ['saved-package-can-be-read/without-spaces'] }),
    )
    const target = mockedTarget(forgetful.baseUrl, 'hesapkurye/courier')
    const told = await firstLook({
      ...target,
      states: `${forgetful.baseUrl}/@other/_uyum/states/hesapkurye/courier`,
    })
    await forgetful.close()
    expect(told).toBeUndefined()
  })
})

describe('a read-back hook', () => {
  const held = 'hiziryemek/pos/read-back'

  test.each([
    ['in whose place a page is', () => `${strange}/page`, /it answered 200 without a JSON object/],
    ['of another kind', () => `${strange}/other`, /its answer has no "found"/],
    [
      'that refuses the connection',
      () => nowhere,
      /^asking the read-back hook: POST \S+ nothing listens there \(ECONNREFUSED\)\. Start the server, or correct the address\. This says/,
    ],
  ])('%s is one sentence, and accuses nobody', async (_what, readBack, said) => {
    const found = await runOver('hiziryemek/pos', held, { readBack: readBack() })
    expect(found).toMatchObject({ exit: 4, failed: [], told: [expect.stringMatching(said)] })
    expect(found.inTurkish).not.toEqual(found.told)
  })

  test('that nobody serves is told of, though a target need not have one', async () => {
    const { failed, warnings } = await runOver('hiziryemek/pos', held, { readBack: `${strange}/nothing` })
    expect(failed).toEqual([])
    expect(warnings).toEqual([
      {
        en: expect.stringMatching(/The read-back hook \S+\/nothing answered 404 or 501 whatever/) as string,
        tr: expect.stringMatching(/Adresi doğru mu\?$/) as string,
      },
    ])
    expect((await runOver('hiziryemek/pos', held, {})).warnings).toEqual([])
  })

  test('of another server is named where it finds nothing', async () => {
    const readBack = `${mock.baseUrl}/@other/_uyum/read-back`
    const { failed } = await runOver('hiziryemek/pos', `${held}/held`, { readBack })
    expect(failed[0]!.actual).toMatch(/if the hook is another server’s, correct its address/)
  })
})
