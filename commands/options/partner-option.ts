import { existsSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'

interface PartnerFlags {
  partner?: string[]
  config?: string
  revision?: string
}

/** Commands to which a partner is something else, or nothing. */
const without = new Set(['init', 'completion', 'partner'])

/**
 * Lets every command take partners of one's own: `--partner <folder>`, and those of the configuration, whether the
 * command reads it or not. Who has none waits for nothing.
 */
export function addPartnerOption(program: Command): void {
  for (const command of leavesOf(program).filter((leaf) => !without.has(topOf(leaf, program).name()))) {
    command.option(
      '--partner <folder>',
      'a partner of your own; may be given more than once',
      (folder: string, folders: string[] = []) => [...folders, folder],
    )
  }
  program.hook('preAction', async (_program, command) => {
    const { partner = [], config, revision } = command.opts<PartnerFlags>()
    // A linter tells what is wrong with a folder: it must not be refused for it before.
    if (without.has(topOf(command, program).name()) || command.name() === 'lint') return
    const file = await fileWithPartners(config)
    if (partner.length === 0 && file === undefined) return
    const { askForRevision } = await import('../../contracts/own/revised-folder.js')
    const { enrolFolders } = await import('../../contracts/own/enrol-folders.js')
    askForRevision(revision)
    await enrolFolders(partner)
    if (file !== undefined) {
      const { enrolConfigured } = await import('../../suites/config/enrol-configured.js')
      await enrolConfigured(file)
    }
  })
}

function leavesOf(command: Command): Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leavesOf)
}

/** The command of the program that a command belongs to. */
function topOf(command: Command, program: Command): Command {
  return command.parent === null || command.parent === program ? command : topOf(command.parent, program)
}

/** The configuration, where it names partners: to look for the word costs nothing, to run it might. */
export async function fileWithPartners(named: string | undefined): Promise<string | undefined> {
  const { configurationFiles } = await import('../../suites/config/configuration-files.js')
  const [file, other] = configurationFiles(named)
  if (file === undefined || other !== undefined || !existsSync(file)) return undefined
  return readFileSync(file).includes('partners') ? file : undefined
}
