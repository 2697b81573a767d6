import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RequestHandler } from 'msw'
import { OptionError } from '../option-error.js'
import { overlayOf, type Overlay } from './overlay.js'

/** Loads an integrator's handlers: the default export or `handlers` of a module, TypeScript included. */
export async function loadOverlay(file: string): Promise<Overlay> {
  const module = await run(resolve(file))
  const handlers = module.default ?? module.handlers
  if (!Array.isArray(handlers) || !handlers.every(isRequestHandler)) {
    throw new OptionError(
      `loading handlers from ${file}: expected an array of MSW's http or graphql handlers as default export or as "handlers", found ${describe(handlers)}.`,
    )
  }
  return overlayOf(handlers)
}

async function run(path: string): Promise<{ default?: unknown; handlers?: unknown }> {
  const { createJiti } = await import('jiti')
  try {
    return await createJiti(import.meta.url, { moduleCache: false, interopDefault: false }).import(
      pathToFileURL(path).href,
    )
  } catch (error) {
    throw new OptionError(`running ${path}: ${(error as Error).message}. Mend the file.`)
  }
}

/** By shape and not by class: the file imports an msw of its own. */
function isRequestHandler(value: unknown): value is RequestHandler {
  return typeof (value as RequestHandler | null | undefined)?.run === 'function'
}

function describe(value: unknown): string {
  return Array.isArray(value) ? 'one with other things in it' : value === undefined ? 'neither' : typeof value
}
