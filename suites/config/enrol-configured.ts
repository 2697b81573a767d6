import { dirname, resolve } from 'node:path'
import { enrolFolders } from '../../contracts/own/enrol-folders.js'
import { readDotenv } from './read/read-dotenv.js'
import { partsOfFolder, revisedFolder } from '../../contracts/own/revised-folder.js'
import { readSource } from './read/read-source.js'
import { substituteVariables } from './read/substitute-variables.js'

/** Takes up the partners of one's own that a configuration names; what else it says is not looked at. */
export async function enrolConfigured(file: string): Promise<void> {
  const dotenv = readDotenv(dirname(file))
  await enrolPartnersOf((await readSource(file, dotenv)).value, file, { ...dotenv, ...process.env })
}

/** Their folders. */
export async function foldersOf(file: string): Promise<string[]> {
  const dotenv = readDotenv(dirname(file))
  return foldersIn((await readSource(file, dotenv)).value, file, { ...dotenv, ...process.env })
}

/** Takes up those of a configuration that was read: what else is written may name their surfaces. */
export async function enrolPartnersOf(
  value: unknown,
  file: string,
  variables: NodeJS.ProcessEnv,
): Promise<void> {
  const folders = foldersIn(value, file, variables)
  await enrolFolders(
    folders.map((folder) => revisedFolder(folder, oneRevision(value, partsOfFolder(folder).name))),
  )
}

function foldersIn(value: unknown, file: string, variables: NodeJS.ProcessEnv): string[] {
  const { partners } = (typeof value === 'object' && value !== null ? value : {}) as { partners?: unknown }
  if (!Array.isArray(partners)) return []
  const { partners: folders } = substituteVariables(
    { file, value: { partners }, lineOf: () => undefined },
    variables,
  ) as {
    partners: unknown[]
  }
  return folders
    .filter((folder) => typeof folder === 'string')
    .map((folder) => resolve(dirname(file), folder))
}

/** By which all targets of a partner are judged; nothing where they differ. */
function oneRevision(value: unknown, partner: string): string | undefined {
  const { targets } = value as { targets?: unknown }
  const declared = Object.values(typeof targets === 'object' && targets !== null ? targets : {}) as unknown[]
  const revisions = declared
    .map((target) => (typeof target === 'object' && target !== null ? target : {}))
    .filter(({ surface }: { surface?: unknown }) => String(surface).startsWith(`${partner}/`))
    .map(({ revision }: { revision?: unknown }) => (typeof revision === 'string' ? revision : undefined))
  return new Set(revisions).size === 1 ? revisions[0] : undefined
}
