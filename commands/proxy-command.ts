import type { Command } from 'commander'
import type { Bilingual } from '../contracts/text/bilingual.js'
import type { ClientEnvironment } from '../suites/observe/observe-client.js'
import type { ProxyOptions } from '../suites/observe/proxy/proxy-command.js'
import { interruption } from './process/interruption.js'
import { languageOf } from './options/program-flags.js'
import { portNumber } from './options/option-values.js'
import { version } from './process/own-package.js'
import { addReportFlags, finishRun, type ReportFlags } from './report-record.js'
import { tell } from './output/tell.js'

type ProxyFlags = ReportFlags & Omit<ProxyOptions, 'credential'> & { credential?: string[] }

export function addProxy(program: Command): void {
  addReportFlags(program.command('proxy'))
    .description('stand between a client and its real server, alter nothing, and judge both')
    .argument('<surface>', 'the surface that the client calls, one of those that “uyum contracts list” names')
    .requiredOption('--upstream <url>', 'base URL of the real server')
    .option('--ca <file>', 'PEM file of an authority to trust, where the server speaks https')
    .option('--insecure', 'take whoever answers for the server; every report says so')
    .option('--port <port>', 'port; 0 picks a free one', portNumber, 4011)
    .option('--host <address>', 'address to bind', '127.0.0.1')
    .option('--exec <command>', 'start the client; UYUM_BASE_URL tells it where to call')
    .option('--for <duration>', 'how long to observe: 90s, 5m (default: until the command ends, or Ctrl-C)')
    .option('--minute <duration>', 'how long the documents’ minute lasts', '60s')
    .option('--credential <name=value...>', 'a credential that the client was given: apiKey=abc')
    .option('--config <file>', 'configuration file (default: uyum.config.* of this folder)')
    .action((surface: string, flags: ProxyFlags) => proxy(program, surface, flags))
}

const passingOn: Bilingual = { en: 'passing calls on', tr: 'çağrılar iletiliyor' }

async function proxy(program: Command, surface: string, flags: ProxyFlags): Promise<void> {
  const { proxy: judge } = await import('../suites/observe/proxy/proxy-command.js')
  const onReady = ({ UYUM_BASE_URL: baseUrl }: ClientEnvironment): void =>
    tell(`${passingOn[languageOf(program)]}: UYUM_BASE_URL=${baseUrl}`)
  const context = { toolVersion: version, stop: interruption(), onReady }
  return finishRun(program, flags, () => judge(surface, { credential: [], ...flags }, context))
}
