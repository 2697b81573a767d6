import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What lies in the folder of a project in another language. */
const ofOtherLanguages =
  /^(?:composer\.json|pyproject\.toml|requirements\.txt|setup\.py|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|Gemfile|Cargo\.toml|.*\.(?:cs|fs|vb)proj|.*\.slnx?)$/

/** Whether a project is none of npm's: at most it has the `package.json` that installing uyum made. */
export async function isOfAnotherLanguage(folder: string): Promise<boolean> {
  const names = await readdir(folder)
  if (!names.some((name) => ofOtherLanguages.test(name))) return false
  const manifest = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}')
  // What its people wrote themselves, npm wrote none of.
  return !/"(?:name|scripts|main|type)"\s*:/.test(manifest)
}

/** Where the commands go: a Makefile that is there is its people's. */
export async function makefileOf(folder: string): Promise<string> {
  const names = await readdir(folder)
  const isTaken = async (name: string): Promise<boolean> =>
    names.includes(name) && !(await readFile(join(folder, name), 'utf8')).startsWith(head)
  return (await isTaken('Makefile')) ? 'uyum.mk' : 'Makefile'
}

const head = '# uyum:'

/** The text of a Makefile with a target for each command: `uyum:check` is `make uyum-check`. */
export function makefileText(file: string, commands: Readonly<Record<string, string>>): string {
  const all = { 'uyum:mock': 'uyum mock', ...commands }
  const make = file === 'Makefile' ? 'make' : `make -f ${file}`
  const targets = Object.entries(all).map(([name, command]) => ({
    name: name.replaceAll(':', '-'),
    command: command.replaceAll('$', '$$$$'),
  }))
  return [
    `${head} ${targets.map(({ name }) => `${make} ${name}`).join(', ')}`,
    `.PHONY: ${targets.map(({ name }) => name).join(' ')}`,
    ...targets.flatMap(({ name, command }) => ['', `${name}:`, `\tnpx --no-install ${command}`]),
    '',
  ].join('\n')
}
