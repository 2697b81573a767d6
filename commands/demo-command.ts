import { resolve } from 'node:path'
import type { Command } from 'commander'
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

async function demo(program: Command, out: string): Promise<void> {
  const { mockOptions } = await import('../mocks/options/mock-options.js')
  const { startMockServer } = await import('../mocks/server/mock-server.js')
  const { sendSampleCalls } = await import('../mocks/surfaces/send-sample-calls.js')
  const { mockedTargets } = await import('../mocks/surfaces/mocked-targets.js')
  const { judgeTargets } = await import('../suites/check-command.js')
  const { exitStatusOf } = await import('../suites/verdict/exit-status.js')
  const server = await startMockServer(await mockOptions({ port: 0 }))
  print(
    `The mocks listen on ${server.baseUrl}\n\nThe documents’ own sample calls, with only the host changed:\n`,
  )
  for await (const line of sendSampleCalls(server.baseUrl)) print(`  ${line}`)
  print('\nNow the conformance suites judge the mocks over HTTP:\n')
  const record = await judgeTargets(mockedTargets(server.baseUrl), {}, version)
  await reportRecord(program, record, ['terminal', 'html'], out)
  await server.close()
  print(`\nOpen ${resolve(out, 'index.html')} in a browser.\n
Next:
  npx --no-install uyum mock                      the mocks on http://127.0.0.1:4010, for your own client
  npx --no-install uyum check <surface> --target <your base URL> --credential <name>=…
                                     the same checks on your own implementation
  npx --no-install uyum contracts list            what each partner documents`)
  process.exitCode = exitStatusOf(record, 'incomplete')
}
