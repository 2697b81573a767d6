import { resolve } from 'node:path'
import type { Command } from 'commander'
import { isServedByPartner, surfaceNames } from '../contracts/contract/surfaces.js'
import { demoTexts } from './demo-texts.js'
import { isQuiet, languageOf } from './options/program-flags.js'
import { version } from './process/own-package.js'
import { print } from './output/print.js'
import { defaultOut, reportRecord } from './report-record.js'

export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('see it all once: mock, the documents’ sample calls, check, report')
    .option('--out <folder>', 'folder of the report', defaultOut)
    .action(({ out }: { out: string }) => demo(program, out))
}

/** What the broken one does wrong: common, and mended in a minute. */
const defect = 'bad-input-is-not-a-server-error'

async function demo(program: Command, out: string): Promise<void> {
  const { mockOptions } = await import('../mocks/options/mock-options.js')
  const { startMockServer } = await import('../mocks/server/mock-server.js')
  const { sendSampleCalls } = await import('../mocks/surfaces/send-sample-calls.js')
  const { mockedTargets } = await import('../mocks/surfaces/mocked-targets.js')
  const { judgeTargets } = await import('../suites/engine/check-command.js')
  const texts = demoTexts(languageOf(program))
  const server = await startMockServer(await mockOptions({ port: 0 }))
  const faulty = await startMockServer(await mockOptions({ port: 0, defect: [defect] }))
  const shop = surfaceNames.find((surface) => !isServedByPartner(surface))!
  const broken = `${shop.replace('/', '-')}-broken`
  print(texts.listening(server.baseUrl))
  for await (const line of sendSampleCalls(server.baseUrl)) print(`  ${line}`)
  print(texts.judging(broken, defect))
  const { progressOn } = await import('./output/progress.js')
  const onProgress = isQuiet(program) ? undefined : progressOn(process.stderr, languageOf(program), Date.now)
  // It comes first: whoever opens the page has something to mend before him.
  const targets = { [broken]: mockedTargets(faulty.baseUrl)[shop]!, ...mockedTargets(server.baseUrl) }
  const record = {
    ...(await judgeTargets(targets, onProgress ? { onProgress } : {}, version)),
    language: languageOf(program),
  }
  await reportRecord(program, record, ['terminal', 'html'], out)
  await Promise.all([server.close(), faulty.close()])
  print(texts.end(resolve(out, 'index.html'), broken))
  const isAsShown = record.runs.every(
    ({ target, verdict }) => verdict === (target === broken ? 'nonconformant' : 'conformant'),
  )
  process.exitCode = isAsShown ? 0 : 1
}
