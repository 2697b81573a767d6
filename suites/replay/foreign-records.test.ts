import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ConfigurationError } from '../config/configuration-error.js'
import { readRecord, readWholeRecord } from './read-record.js'

let folder: string

beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'uyum-foreign-'))))
afterAll(() => rm(folder, { recursive: true }))

const run = (members: string): string =>
  `{"version":1,"tool":{"name":"uyum","version":"9"},"startedAt":"2026-01-01T00:00:00Z","seed":1,"runTag":"t","runs":[${members}]}`

/** What others call a report, and what was cut, bent or made to do harm. */
const foreign: Record<string, string> = {
  nothing: '',
  'one that was cut': run('{"target":"a"').slice(0, -30),
  null: 'null',
  'a list': '[]',
  'one of another version': '{"version":2,"runs":[]}',
  'one without its tool': '{"version":1,"runs":[]}',
  'a run that is null': run('null'),
  'a run that is a number': run('5'),
  'a run without checks': run('{"target":"a","side":"server","surface":"muditakurye/courier","checks":null}'),
  'a check that is a number': run(
    '{"target":"a","side":"server","surface":"muditakurye/courier","checks":[5]}',
  ),
  'names of prototypes': run(
    '{"target":"__proto__","__proto__":{"checks":[]},"constructor":{"prototype":{}}}',
  ),
  'lists without end': run('['.repeat(100_000) + ']'.repeat(100_000)),
  'lists that never end': '['.repeat(500_000),
  'a text of 20 MB': run(`{"target":"${'x'.repeat(20_000_000)}"}`),
  'Jest’s': '{"numTotalTests":3,"success":true,"testResults":[{"name":"a","assertionResults":[]}]}',
  CTRF: '{"results":{"tool":{"name":"x"},"summary":{},"tests":[]}}',
  SARIF: '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[]}]}',
  'a HAR': '{"log":{"version":"1.2","entries":[]}}',
  'JUnit’s': '<?xml version="1.0"?><testsuites/>',
}

test.each(Object.entries(foreign))('%s is refused as no record, in both languages', async (name, text) => {
  const file = join(folder, `${Object.keys(foreign).indexOf(name)}.json`)
  await writeFile(file, text)
  const error = await readWholeRecord(file).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ConfigurationError)
  const { told } = error as ConfigurationError
  expect(told.en).toContain(`reading the record ${file}: expected a results.json of version 1`)
  expect(told.tr).toContain(`${file} kaydı: sürümü 1 olan bir results.json bekleniyordu`)
  for (const sentence of [told.en, told.tr]) {
    expect(sentence).not.toContain('\n')
    expect(sentence.length).toBeLessThan(1000)
  }
})

test.each(['null', '5', '{}', '{"target":"a","checks":[5]}', '{"target":"a","checks":[null]}'])(
  'nor is a check looked for in a run that is %s',
  async (members) => {
    const file = join(folder, 'run.json')
    await writeFile(file, run(members))
    await expect(readRecord(file)).rejects.toThrow('it is something else (/runs/0)')
  },
)

test('what a later uyum has added is passed over', async () => {
  const file = join(folder, 'later.json')
  await writeFile(file, run('').replace('{', '{"later":{"a":1},'))
  expect(await readWholeRecord(file)).toEqual(JSON.parse(await readFile(file, 'utf8')))
})
