import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ConfigurationError } from './configuration-error.js'

/** What a configuration file holds, and where each key of it stands. */
export interface ConfigurationSource {
  file: string
  value: unknown
  /** The line of a key by its path; nothing where the format does not tell. */
  lineOf(path: readonly (string | number)[]): number | undefined
}

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
    value: document.toJS() as unknown,
    lineOf: (path) => {
      for (let length = path.length; length >= 0; length -= 1) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
      }
      return undefined
    },
  }
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
