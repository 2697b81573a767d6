import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a module gave, and the files that it is made of: itself and all that it imports, packages aside. */
export interface RunModule {
  exports: { default?: unknown; handlers?: unknown }
  files: string[]
}

/** Thrown where a module does not run; the files that were read so far are worth watching all the same. */
export class ModuleFailure extends Error {
  readonly files: string[]

  constructor(message: string, files: string[]) {
    super(message)
    this.files = files
  }
}

/** Runs a module, TypeScript included, each time anew, with all that it imports. */
export async function runModule(path: string): Promise<RunModule> {
  const { createJiti } = await import('jiti')
  const jiti = createJiti(import.meta.url, { moduleCache: true, interopDefault: false })
  const before = new Set(Object.keys(jiti.cache))
  const takeOut = (): string[] => {
    const own = Object.keys(jiti.cache).filter((file) => !before.has(file) && !isOfPackage(file))
    for (const file of own) delete jiti.cache[file]
    return [...new Set([path, ...own, ...own.flatMap(natively)])]
  }
  try {
    const exports = await jiti.import<RunModule['exports']>(pathToFileURL(path).href)
    return { exports, files: takeOut() }
  } catch (error) {
    throw new ModuleFailure((error as Error).message, takeOut())
  }
}

function isOfPackage(file: string): boolean {
  return /[\\/]node_modules[\\/]/.test(file)
}

/** What a file imports that no cache of jiti's tells of. */
function natively(file: string): string[] {
  if (!existsSync(file)) return []
  return [...readFileSync(file, 'utf8').matchAll(/['"](\.{1,2}\/[^'"\n]{1,200}\.[cm]js)['"]/g)]
    .map(([, specifier]) => resolve(dirname(file), specifier!))
    .filter((imported) => existsSync(imported))
}
