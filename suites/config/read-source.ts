import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Document } from 'yaml'
import { ConfigurationError } from './configuration-error.js'

/** What a configuration file holds, and where each key of it stands. */
export interface ConfigurationSource {
  file: string
  value: unknown
  /** The line of a key by its path; nothing where the format does not tell. */
  lineOf(path: readonly (string | number)[]): number | undefined
}

const deepest = 64

/** Reads a configuration of any format: JSON and YAML as data, TypeScript and JavaScript by running it. */
export async function readSource(file: string): Promise<ConfigurationSource> {
  return ['.json', '.yaml', '.yml'].includes(extname(file)) ? readData(file) : readModule(file)
}

async function readData(file: string): Promise<ConfigurationSource> {
  // JSON is YAML 1.2, and only the YAML parser keeps lines.
  const { isNode, LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false })
  const [fault] = document.errors
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0])
    throw new ConfigurationError(`reading ${file}:${line}:${col}: ${fault.message}. Mend the file.`)
  }
  return {
    file,
    value: plainValue(document, file),
    lineOf: (path) => {
      for (let length = path.length; length >= 0; length -= 1) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
      }
      return undefined
    },
  }
}

/** As data alone: a tag names a type to make, aliases can multiply a small file or lead back into themselves. */
function plainValue(document: Document, file: string): unknown {
  const [warning] = document.warnings
  if (warning) throw new ConfigurationError(`reading ${file}: ${warning.message}. Write plain data.`)
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    throw new ConfigurationError(
      `reading ${file}: ${(error as Error).message}. Write out what the aliases mean.`,
    )
  }
  requireShallow(value, file, deepest)
  return value
}

function requireShallow(value: unknown, file: string, levels: number): void {
  if (typeof value !== 'object' || value === null) return
  if (levels === 0) {
    throw new ConfigurationError(
      `reading ${file}: expected at most ${deepest} levels, one inside the other, there are more. No key of a configuration is that deep.`,
    )
  }
  for (const inner of Object.values(value)) requireShallow(inner, file, levels - 1)
}

async function readModule(file: string): Promise<ConfigurationSource> {
  const { createJiti } = await import('jiti')
  const jiti = createJiti(import.meta.url, {
    moduleCache: false,
    alias: {
      'uyum/config': new URL(`./configuration${import.meta.filename.slice(-3)}`, import.meta.url).pathname,
    },
  })
  try {
    const value = await jiti.import(pathToFileURL(file).href, { default: true })
    return { file, value, lineOf: () => undefined }
  } catch (error) {
    throw new ConfigurationError(`running ${file}: ${(error as Error).message}. Mend the file.`)
  }
}
