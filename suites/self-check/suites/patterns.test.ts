import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { contractFolders } from '../../../contracts/contract/contract-folders.js'
import { controlOperations } from '../../../mocks/control/operations/control-operations.js'
import { configurationSchema } from '../../config/configuration-schema.js'

// ESLint looks at the regular expressions in our code; these come out of schemas, and strangers' texts meet them, too.

/** The `pattern` of every schema inside a value. */
function patternsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'pattern' && typeof inner === 'string' ? [inner] : patternsIn(inner),
  )
}

/** The regular expressions of generated code: patterns and formats, as they are run. */
function expressionsIn(file: string): RegExp[] {
  const found: RegExp[] = []
  const visit = (node: ts.Node): void => {
    const written = ts.isRegularExpressionLiteral(node) ? /^\/(.*)\/(\w*)$/s.exec(node.text) : null
    if (written) found.push(new RegExp(written[1]!, written[2]))
    const [source, options] =
      ts.isNewExpression(node) && node.expression.getText() === 'RegExp' ? (node.arguments ?? []) : []
    if (source && ts.isStringLiteral(source)) {
      found.push(new RegExp(source.text, options && ts.isStringLiteral(options) ? options.text : ''))
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  return found
}

function isSlow({ source, flags }: RegExp): boolean {
  return checkSync(source, flags).status !== 'safe'
}

const contractsRoot = join(import.meta.dirname, '..', '..', '..', 'contracts')
const expressions = [
  ...contractFolders(contractsRoot).flatMap((folder) =>
    expressionsIn(join(folder, 'generated', 'validators.js')),
  ),
  ...patternsIn([controlOperations, configurationSchema]).map((pattern) => new RegExp(pattern, 'u')),
]

describe('no text makes these slow', () => {
  test('there are some', () => {
    expect(expressions.length).toBeGreaterThan(8)
  })

  test.each([...new Map(expressions.map((expression) => [String(expression), expression]))])(
    '%s',
    (_text, expression) => {
      expect(isSlow(expression)).toBe(false)
    },
  )
})

test.each(['^(a+)+$', '^(\\w|\\d)+$', 'a+b'])('%s would be found', (pattern) => {
  expect(isSlow(new RegExp(pattern))).toBe(true)
})
