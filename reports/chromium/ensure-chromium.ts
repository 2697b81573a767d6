import { findChromium } from './find-chromium.js'
import { installCommands, type Command } from './install-commands.js'
import { runCommand } from './run-command.js'

/** How a Chromium is looked for and installed; tests hand in another way. */
export interface Means {
  find: () => Promise<string | undefined>
  commands: () => readonly Command[]
  /** Answers how the command ended: `exit status 0` is success. */
  run: (command: Command) => Promise<string>
}

const ownMeans: Means = { find: findChromium, commands: installCommands, run: runCommand }

/** The executable of a Chromium, installed first where there is none. Throws with what to do where it cannot be had. */
export async function ensureChromium(means: Means = ownMeans): Promise<string> {
  const found = await means.find()
  if (found !== undefined) return found
  for (const command of means.commands()) {
    const end = await means.run(command)
    if (end !== 'exit status 0') throw chromiumMissing(command.join(' '), 'exit status 0', end)
  }
  const installed = await means.find()
  if (installed === undefined)
    throw chromiumMissing('Looked for Chromium after installing it', 'an executable', 'none')
  return installed
}

function chromiumMissing(done: string, expected: string, came: string): Error {
  return new Error(
    `${done}: ${expected} was expected, ${came} came back. ` +
      'Install Chromium or Chrome by hand, or set UYUM_CHROMIUM to the path of one.',
  )
}
