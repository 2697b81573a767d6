import { readFileSync } from 'node:fs'
import { languageAsked } from '../options/language-asked.js'
import { diagnoseNode } from '../../suites/doctor/diagnose-node.js'

// Runs when it is imported, before modules that an older Node cannot evaluate: one sentence in place of their stack.

// As `packageRoot`, which needs a newer Node to be found.
const manifest = new URL(
  import.meta.url.endsWith('.js') ? '../../../package.json' : '../../package.json',
  import.meta.url,
)
const { state, text } = diagnoseNode(process.version, neededNode())
if (state === 'obstacle') {
  process.stderr.write(`uyum: ${text[languageAsked(process.argv.slice(2), process.env)]}\n`)
  process.exit(2)
}

function neededNode(): string {
  try {
    return (JSON.parse(readFileSync(manifest, 'utf8')) as { engines: { node: string } }).engines.node
  } catch {
    // `own-package.ts` says what is wrong with it.
    return '0'
  }
}
