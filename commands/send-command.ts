import { Option, type Command } from 'commander'
import { pairs, wholeNumber } from './options/option-values.js'
import { languageOf } from './options/program-flags.js'
import { print } from './output/print.js'
import { tell } from './output/tell.js'
import type { printedBody } from '../mocks/deliveries/sending/send-once.js'
import type { Operation } from '../contracts/openapi/operations.js'
import { harmlessJson } from '../contracts/text/harmless-lines.js'

interface SendFlags {
  to?: string
  target?: string
  print?: boolean
  body?: string
  set?: string[]
  parameter?: string[]
  credential?: string[]
  timeout: number
  ca?: string
  insecure?: boolean
  json?: boolean
}

export function addSend(program: Command): void {
  program
    .command('send')
    .description(
      'play the caller of a surface once (exit 0 the answer fits, 1 it does not or is a refusal, 3 none came that can be read)',
    )
    .argument('<surface>', 'a surface, one of those that “uyum contracts list” names')
    .argument('<operation>', 'one of its operations, like createOrder')
    .option('--to <url>', 'base URL of the surface (default: that of a target in the configuration)')
    .addOption(new Option('--target <url>', 'the same, as uyum check calls it').hideHelp())
    .option('--print', 'print the body that would be sent, and send nothing')
    .option('--body <file>', 'body to send (default: the documents’ own example)')
    .option('--set <path=value...>', 'a value in the body: orderId=order_7, items.0.quantity=2')
    .option('--parameter <name=value...>', 'what stands where the path has a parameter: orderId=A1')
    .option('--credential <name=value...>', 'a credential of the caller: apiKey=abc, basic.username=u')
    .option('--timeout <ms>', 'how long the answer may take', wholeNumber, 5000)
    .option('--ca <file>', 'PEM file of an authority to trust, where the URL is https')
    .option('--insecure', 'take whoever answers')
    .option('--json', 'as JSON')
    .action((surface: string, id: string, flags: SendFlags) => send(program, surface, id, flags))
}

async function send(
  program: Command,
  surface: string,
  id: string,
  { json, target, to = target, print: isPrinted, ...flags }: SendFlags,
): Promise<void> {
  const { requestedOperation } = await import('../mocks/deliveries/sending/requested-operation.js')
  const { sendOnce } = await import('../mocks/deliveries/sending/send-once.js')
  const { renderSent } = await import('../mocks/deliveries/sending/render-sent.js')
  const { parseCredentials } = await import('../suites/config/target/credential-rules.js')
  const operation = await requestedOperation(surface, id)
  const { set = [], parameter, credential = [], timeout: timeoutMs, body, ca, insecure = false } = flags
  const given = parseCredentials(operation.surface, credential)
  if (isPrinted) return printBody({ operation, credentials: given, body, set })
  const known = to === undefined ? await configuredTarget(operation) : { to, credentials: {} }
  const credentials = { ...known.credentials, ...given }
  const { readAuthority } = await import('../suites/config/read/read-authority.js')
  const trust = {
    insecure,
    ...(ca !== undefined && { ca: readAuthority({ en: 'reading --ca', tr: '--ca' }, ca, process.cwd()) }),
  }
  const parameters = pairs(parameter)
  const sent = await sendOnce({
    operation,
    to: known.to,
    credentials,
    body,
    set,
    parameters,
    timeoutMs,
    trust,
  })
  const { notice } = sent
  const language = languageOf(program)
  if (notice !== undefined) tell(`uyum: ${notice[language]}`)
  print(
    json
      ? harmlessJson({ ...sent, ...(notice && { notice: notice.en }) })
      : renderSent(sent, operation, language),
  )
  const isJudged = sent.response !== undefined && sent.unjudged === undefined
  process.exitCode = isJudged ? (sent.fits ? 0 : 1) : 3
}

/** The server of the configuration, where no other is named: with its own credentials, which no other gets. */
async function configuredTarget({ id, surface }: Operation): Promise<{ to: string; credentials: object }> {
  const { loadConfiguration } = await import('../suites/config/load-configuration.js')
  const targets = Object.values((await loadConfiguration(undefined))?.targets ?? {})
  const found = targets.find((target) => target.surface === surface)
  if (found) return { to: found.baseUrl, credentials: found.credentials ?? {} }
  const { OptionError } = await import('../mocks/options/option-error.js')
  throw new OptionError({
    en: `sending ${id}: expected --to <base URL>, or a target of ${surface} in the configuration; there is neither. Say where the server runs, or have the body printed by --print.`,
    tr: `${id} gönderilemedi: --to <taban URL> ya da yapılandırmada bir ${surface} hedefi bekleniyordu, ikisi de yok. Sunucunun nerede çalıştığını söyleyin ya da gövdeyi --print ile yazdırın.`,
  })
}

/** As a file holds it: JSON is laid out, anything else stands as it is. */
async function printBody(sending: Parameters<typeof printedBody>[0]): Promise<void> {
  const { printedBody: compose } = await import('../mocks/deliveries/sending/send-once.js')
  const text = (await compose(sending)).toString()
  const { parseJson } = await import('../mocks/call/parse-json.js')
  const value = parseJson(text)
  if (text !== '') process.stdout.write(value === undefined ? text : `${harmlessJson(value)}\n`)
}
