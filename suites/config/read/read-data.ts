import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Document, LineCounter } from 'yaml'
import { textOfFile } from '../../../contracts/text/text-of-file.js'
import { ConfigurationError } from '../configuration-error.js'
import type { ConfigurationSource } from './configuration-source.js'
import { textsAsWritten } from './texts-as-written.js'
import { yamlFault } from './yaml-fault.js'
import { WrittenScalar } from './written-scalar.js'

const deepest = 64

/** Reads JSON and YAML: data without surprises. */
export async function readData(file: string): Promise<ConfigurationSource> {
  // JSON is YAML 1.2, and only the YAML parser keeps lines.
  const { isNode, LineCounter, parseDocument } = await import('yaml')
  const isYaml = extname(file) !== '.json'
  const lines = new LineCounter()
  const document = parseDocument(textOfFile(readFileSync(file), file), {
    lineCounter: lines,
    prettyErrors: false,
    merge: isYaml,
  })
  const [fault] = document.errors
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0])
    const said = yamlFault(fault)
    throw new ConfigurationError({
      en: `reading ${file}:${line}:${col}: ${said.en}`,
      tr: `${file}:${line}:${col}: ${said.tr}`,
    })
  }
  if (isYaml) await keepLetters(document, lines)
  return {
    file,
    value: textsAsWritten(plainValue(document, file), file),
    lineOf: (path) => {
      for (let length = path.length; length >= 0; length -= 1) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
      }
      return undefined
    },
  }
}

/** Marks what YAML makes something else of than its letters, and undoes that in keys. */
async function keepLetters(document: Document, lines: LineCounter): Promise<void> {
  const { visit } = await import('yaml')
  visit(document, {
    Scalar(key, node) {
      const { type, value, source, range } = node
      if (type !== 'PLAIN' || source === undefined || !range) return
      if (!['number', 'boolean'].includes(typeof value) && value !== null) return
      node.value = key === 'key' ? source : new WrittenScalar(value, source, lines.linePos(range[0]))
    },
  })
}

/** As data alone: a tag names a type to make, aliases can multiply a small file or lead back into themselves. */
function plainValue(document: Document, file: string): unknown {
  const [warning] = document.warnings
  if (warning)
    throw new ConfigurationError({
      en: `reading ${file}: ${warning.message}. Write plain data.`,
      tr: `${file}: tanınmayan bir etiket (!ad) ya da yönerge var. Düz veri yazın.`,
    })
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    throw new ConfigurationError({
      en: `reading ${file}: ${(error as Error).message}. Write out what the aliases mean.`,
      tr: `${file}: kısaltmaları (&ad, *ad) çözülemedi. Anlattıklarını açıkça yazın.`,
    })
  }
  requireShallow(value, file, deepest)
  return value
}

function requireShallow(value: unknown, file: string, levels: number): void {
  if (typeof value !== 'object' || value === null) return
  if (levels === 0) {
    throw new ConfigurationError({
      en: `reading ${file}: expected at most ${deepest} levels, one inside the other, there are more. No key of a configuration is that deep.`,
      tr: `${file}: iç içe en çok ${deepest} düzey bekleniyordu, daha çoğu var. Bir yapılandırmanın hiçbir anahtarı bu kadar derinde değildir.`,
    })
  }
  for (const inner of Object.values(value)) requireShallow(inner, file, levels - 1)
}
