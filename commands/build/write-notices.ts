import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Manifest {
  name: string
  version: string
  license?: string
  author?: string | { name: string }
  repository?: string | { url?: string }
}

/**
 * Names the packages whose code our own files carry, with their licences: `inputs` are the files that a bundler took,
 * relative to `root`.
 */
export function writeNotices(root: string, file: string, inputs: readonly string[]): void {
  const folders = [...new Set(inputs.flatMap((input) => packageFolder(input) ?? []))].sort()
  const notices = folders.map((folder) => notice(join(root, folder)))
  writeFileSync(
    join(root, file),
    `Code of others in these modules:\n\n${[...new Set(notices)].join('\n\n')}\n`,
  )
}

function packageFolder(input: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0]
}

function notice(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const { name, version, license = 'no licence named', author, repository } = manifest
  const by = typeof author === 'object' ? author.name : author
  const at = typeof repository === 'object' ? repository.url : repository
  const head = [`${name} ${version} (${license})`, by && `Copyright (c) ${by}`, at].filter(Boolean)
  const text = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
  return [...head, ...(text ? ['', readFileSync(join(folder, text), 'utf8').trim()] : [])].join('\n')
}
