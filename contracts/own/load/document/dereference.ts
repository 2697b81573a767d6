import { existsSync, realpathSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type { Findings, Place, Places } from '../findings.js'
import { SourceFile, type Path } from '../source-file.js'

const cure = 'Write the pointer as it stands: "#/components/schemas/Order", or "./file.yaml#/Order".'

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
    if (Array.isArray(value))
      return value.map((item, index) => this.#copy(item, { source, path: [...path, index] }))
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
      this.#findings.notice(
        place,
        `${$ref} refers to itself: from its second turn on any value is taken, and none is drawn`,
      )
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
    this.#fault(place, `"${$ref}" names nothing that is there`, cure)
    return undefined
  }

  #load(file: string, $ref: string, place: Place): SourceFile | undefined {
    if (/^[a-z]+:\/\//i.test(file)) {
      this.#fault(
        place,
        `"${$ref}" stands on the network, where nothing is fetched from`,
        'Save the file in the folder and name it by its path.',
      )
      return undefined
    }
    const path = resolve(dirname(place.source.file), decode(file))
    const known = this.#sources.get(path)
    if (known) return known
    if (!existsSync(path)) {
      this.#fault(place, `"${$ref}" names a file that is not there`, 'Put it there, or fix the reference.')
      return undefined
    }
    if (relative(realpathSync(this.#folder), realpathSync(path)).startsWith('..')) {
      this.#fault(
        place,
        `"${$ref}" leads out of the folder`,
        'Copy the file into the folder: one folder is one partner.',
      )
      return undefined
    }
    const source = new SourceFile(path)
    this.#findings.add(source.faults)
    this.#sources.set(path, source)
    return source
  }

  #fault(place: Place, message: string, howCured: string): void {
    this.#findings.fault(
      { source: place.source, path: [...place.path, '$ref'] },
      'reference-leads-somewhere',
      message,
      howCured,
    )
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
