import { parseArgs } from 'node:util'
import { renderMachine } from '../../../mocks/trials/bench/figures/render-measured.js'
import { writeSection } from '../../../mocks/trials/bench/figures/write-section.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { courierDefects } from '../../../mocks/muditakurye/courier/defects.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'
import { installDredd } from './dredd-judge.js'
import type { Judge } from './judge.js'
import { installSchemathesis } from './schemathesis-judge.js'
import { uyumJudge } from './uyum-judge.js'

// `npm run bench:judges`: how many faults of an implementation each judge finds, in what time, with how many requests.
// The implementations are mocks of MuditaKurye's courier surface, each with one defect; with none, nobody may complain
// (who does all the same is not believed that complaint later).

interface Tally {
  judge: Judge
  found: number
  falseAlarms: number
  seconds: number[]
  requests: number[]
}

const { values } = parseArgs({
  options: { every: { type: 'string', default: '4' }, write: { type: 'boolean', default: false } },
})
const defects = Object.keys(courierDefects).filter((_, place) => place % Number(values.every) === 0)

async function judgeMock(judge: Judge, defect: readonly string[]) {
  const server = await startMockServer(await mockOptions({ port: 0, defect }))
  try {
    const startedAt = performance.now()
    const complaints = await judge.complaints({
      mockUrl: server.baseUrl,
      baseUrl: `${server.baseUrl}/muditakurye/courier`,
    })
    const seconds = (performance.now() - startedAt) / 1000
    const metrics = await (await fetch(`${server.baseUrl}/_uyum/metrics`)).text()
    const counted = [...metrics.matchAll(/^uyum_requests_total\{.*\} (\d+)$/gm)]
    return { complaints, seconds, requests: counted.reduce((sum, [, count]) => sum + Number(count), 0) }
  } finally {
    await server.close()
  }
}

async function tally(judge: Judge): Promise<Tally> {
  const sound = await judgeMock(judge, [])
  const result: Tally = { judge, found: 0, falseAlarms: sound.complaints.size, seconds: [], requests: [] }
  for (const defect of defects) {
    const { complaints, seconds, requests } = await judgeMock(judge, [defect])
    if ([...complaints].some((complaint) => !sound.complaints.has(complaint))) result.found += 1
    result.seconds.push(seconds)
    result.requests.push(requests)
  }
  return result
}

function ordinal(number: string): string {
  return number === '1' ? 'one' : `${number}th`
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

const lines: string[] = []
for (const install of [() => Promise.resolve(uyumJudge), installDredd, installSchemathesis]) {
  try {
    const { judge, found, falseAlarms, seconds, requests } = await tally(await install())
    lines.push(
      `| ${judge.name} ${judge.version} | ${found} of ${defects.length} | ${falseAlarms} | ${mean(seconds).toFixed(1)} | ${mean(requests).toFixed(0)} |`,
    )
  } catch (error) {
    lines.push(`| left out | ${(error as Error).message} | | | |`)
  }
}
const text = [
  `One implementation of \`muditakurye/courier\` for each of ${defects.length} defects (every ${ordinal(values.every)} of ${Object.keys(courierDefects).length}), and one without. The defects are those that uyum's own checks are tested on, so that it finds them is no surprise; what tools see that are given the OpenAPI document alone is what is compared.\n\n${renderMachine()}\n`,
  '| judge | faults found | complaints about the sound one | seconds a run | requests a run |',
  '| --- | --- | --- | --- | --- |',
  ...lines,
].join('\n')
console.log(text)
if (values.write) writeSection('judges', `## Judges\n\n${text}`)
