import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { findConfiguration } from './load-configuration.js'

/** Where a target stands in a configuration. */
export interface DeclaredAt {
  /** From the current folder, with slashes. */
  file: string
  line: number
}

/**
 * Where a target is declared, whatever the format: the first line behind `targets` that begins with its name as a key. A
 * module may make its targets otherwise: then the first line stands for it. Nothing of a file outside the current folder.
 */
export function declaredAt(target: string, named: string | undefined): DeclaredAt | undefined {
  const path = findConfiguration(named)
  if (path === undefined) return undefined
  const file = relative('', path).split(sep).join('/')
  if (file.startsWith('../')) return undefined
  const text = readFileSync(path, 'utf8')
  const begin = Math.max(0, keyAt(text, 'targets', 0))
  const at = keyAt(text, target, begin)
  return { file, line: at < 0 ? 1 : text.slice(0, at).split('\n').length }
}

const keys = /(?<=^|[\s{,])(?:"([^"\n]+)"|'([^'\n]+)'|([\w./-]+))\s*:/g

/** Where a key begins; -1 where there is none. */
function keyAt(text: string, name: string, from: number): number {
  const found = [...text.matchAll(keys)].find(
    ({ index, 1: double, 2: single, 3: plain }) => index >= from && [double, single, plain].includes(name),
  )
  return found?.index ?? -1
}
