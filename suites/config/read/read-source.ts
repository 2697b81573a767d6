import { extname } from 'node:path'
import { readData } from './read-data.js'
import { readModule } from './read-module.js'

/** What a configuration file holds, and where each key of it stands. */
export interface ConfigurationSource {
  file: string
  value: unknown
  /** The line of a key by its path; nothing where the format does not tell. */
  lineOf(path: readonly (string | number)[]): number | undefined
}

/**
 * Reads a configuration of any format: JSON and YAML as data, TypeScript and JavaScript by running it, with `variables`
 * in its environment.
 */
export async function readSource(
  file: string,
  variables: Readonly<NodeJS.Dict<string>> = {},
): Promise<ConfigurationSource> {
  return ['.json', '.yaml', '.yml'].includes(extname(file)) ? readData(file) : readModule(file, variables)
}
