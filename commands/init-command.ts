import { Option, type Command } from 'commander'
import { partnerNames } from '../contracts/contract/surfaces.js'
import { ciSystems } from '../suites/init/ci-workflow.js'
import { configurationFormats } from '../suites/init/plan/configuration-text.js'
import { defaultBaseUrl, type InitOptions } from '../suites/init/plan/init-options.js'
import { parties, sides } from '../suites/init/integration.js'
import { print } from './output/print.js'
import { languageOf } from './options/program-flags.js'

interface InitFlags extends Partial<Omit<InitOptions, 'partners' | 'party'>> {
  partner?: InitOptions['partners']
  as?: InitOptions['party']
  yes?: boolean
}

export function addInit(program: Command): void {
  program
    .command('init')
    .description('set a project up: configuration, variables, scripts and, on wish, a CI workflow')
    .addOption(new Option('--partner <name...>', 'with whom you integrate').choices(partnerNames))
    .addOption(new Option('--as <party>', 'who you are there').choices(parties))
    .addOption(
      new Option('--side <side>', 'what is judged: what you serve, what you send (default: both)').choices(
        sides,
      ),
    )
    .option('--base-url <url>', `of your server (default: ${defaultBaseUrl})`)
    .addOption(
      new Option('--format <format>', 'of the configuration (default: ts)').choices(configurationFormats),
    )
    .addOption(
      new Option('--ci <system>', 'write a workflow (default: none)').choices([...ciSystems, 'none']),
    )
    .option('--start <command>', 'what starts your server: a workflow runs it and waits for the base URL')
    .option('--client <command>', 'what starts your client, so that it calls UYUM_BASE_URL')
    .option('--yes', 'change files that exist without asking')
    .action(async ({ partner: partners, as: party, yes = false, ...flags }: InitFlags) => {
      const { init } = await import('../suites/init/init-command.js')
      await init(
        { ...flags, ...(partners && { partners }), ...(party && { party }) },
        {
          folder: process.cwd(),
          language: languageOf(program),
          isAttended: process.stdin.isTTY && process.stdout.isTTY && process.env['CI'] === undefined,
          yes,
          print,
        },
      )
    })
}
