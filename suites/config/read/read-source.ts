import { extname } from 'node:path'
import type { ConfigurationSource } from './configuration-source.js'
import { readData } from './read-data.js'
import { readModule } from './read-module.js'

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
