import { existsSync, realpathSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type { Findings, Place, Places } from '../findings.js'
import { SourceFile, type Path } from '../source-file.js'
import type { FindingWords } from '../words/finding-words.js'
import {
  fileNotThere,
  leadsNowhere,
  onTheNetwork,
  outOfFolder,
  refersToItself,
} from '../words/reference-words.js'

/**
 * Puts what references name in their place, over the files of a folder. What refers to itself ends at its second turn,
 * where any value may stand: that is told.
 */
export class Dereferencer {
  readonly #folder: string
  readonly #findings: Findings
  readonly #places: Places
  readonly #sources = new Map<string, SourceFile>()
  readonly #made = new Map<string, unknown>()
  readonly #underWay = new Set<string>()

  constructor(root: SourceFile, folder: string, findings: Findings, places: Places) {
    this.#folder = folder
    this.#findings = findings
    this.#places = places
    this.#sources.set(root.file, root)
  }

  get files(): string[] {
    return [...this.#sources.keys()]
  }

  /** A copy of what stands at a path of a file, without references. */
  resolved(source: SourceFile, path: Path = []): unknown {
    return this.#copy(valueAt(source.data, path), { source, path })
  }

  #copy(value: unknown, place: Place): unknown {
    if (typeof value !== 'object' || value === null) return value
    const { source, path } = place
    if (Array.isArray(value)) {
      const items = value.map((item, index) => this.#copy(item, { source, path: [...path, index] }))
      this.#places.set(items, place)
      return items
    }
    const { $ref } = value as { $ref?: unknown }
    // A member called "$ref" in `properties` is a member.
    if (typeof $ref === 'string' && path.at(-1) !== 'properties') return this.#referred($ref, value, place)
    const copy: Record<string, unknown> = {}
    this.#places.set(copy, place)
    for (const [name, inner] of Object.entries(value)) {
      // What is shown is data: a reference in it is part of the example.
      const isData =
        ['example', 'default', 'const', 'enum', 'value'].includes(name) && path.at(-1) !== 'properties'
      Object.defineProperty(copy, name, {
        value: isData ? inner : this.#copy(inner, { source, path: [...path, name] }),
        enumerable: true,
        configurable: true,
        writable: true,
      })
    }
    return copy
  }

  #referred($ref: string, value: object, place: Place): unknown {
    const target = this.#target($ref, place)
    if (!target) return {}
    const key = `${target.source.file}#${target.path.join('/')}`
    if (this.#underWay.has(key)) {
      this.#findings.notice(place, refersToItself($ref))
      return {}
    }
    if (!this.#made.has(key)) {
      this.#underWay.add(key)
      this.#made.set(key, this.#copy(valueAt(target.source.data, target.path), target))
      this.#underWay.delete(key)
    }
    const made = this.#made.get(key)
    const { $ref: _ref, ...besides } = value as Record<string, unknown>
    if (Object.keys(besides).length === 0 || typeof made !== 'object' || made === null) return made
    const merged = { ...made, ...(this.#copy(besides, place) as object) }
    this.#places.set(merged, target)
    return merged
  }

  #target($ref: string, place: Place): Place | undefined {
    const [file = '', pointer = ''] = $ref.split('#', 2)
    const source = file === '' ? place.source : this.#load(file, $ref, place)
    if (!source) return undefined
    const path = pointer
      .split('/')
      .slice(1)
      .map((part) => decode(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    if (valueAt(source.data, path) !== undefined) return { source, path }
    this.#fault(place, leadsNowhere($ref))
    return undefined
  }

  #load(file: string, $ref: string, place: Place): SourceFile | undefined {
    if (/^[a-z]+:\/\//i.test(file)) {
      this.#fault(place, onTheNetwork($ref))
      return undefined
    }
    const path = resolve(dirname(place.source.file), decode(file))
    const known = this.#sources.get(path)
    if (known) return known
    if (!existsSync(path)) {
      this.#fault(place, fileNotThere($ref))
      return undefined
    }
    if (relative(realpathSync(this.#folder), realpathSync(path)).startsWith('..')) {
      this.#fault(place, outOfFolder($ref))
      return undefined
    }
    const source = new SourceFile(path)
    this.#findings.add(source.faults)
    this.#findings.notices.push(...source.warnings)
    this.#sources.set(path, source)
    return source
  }

  #fault({ source, path }: Place, words: FindingWords): void {
    this.#findings.fault({ source, path: [...path, '$ref'] }, 'reference-leads-somewhere', words)
  }
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  )
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
