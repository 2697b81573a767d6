import { resolve } from 'node:path'
import type { RequestHandler } from 'msw'
import { OptionError } from '../options/option-error.js'
import { overlayOf, type Overlay } from './overlay.js'
import { ModuleFailure, runModule, type RunModule } from './run-module.js'

/** An integrator's handlers, and the files that they come from. */
interface LoadedOverlay {
  overlay: Overlay
  files: readonly string[]
}

/** An error of theirs, and the files that mending it may change. */
class OverlayError extends OptionError {
  readonly files: readonly string[]

  constructor(message: string, files: readonly string[]) {
    super(message)
    this.files = files
  }
}

/** Loads an integrator's handlers: the default export or `handlers` of a module, TypeScript included. */
export async function loadOverlay(file: string): Promise<LoadedOverlay> {
  const { exports, files } = await run(resolve(file))
  const handlers = exports.default ?? exports.handlers
  if (!Array.isArray(handlers) || !handlers.every(isRequestHandler)) {
    throw new OverlayError(
      `loading handlers from ${file}: expected an array of MSW's http or graphql handlers as default export or as "handlers", found ${describe(handlers)}.`,
      files,
    )
  }
  return { overlay: overlayOf(handlers), files }
}

async function run(path: string): Promise<RunModule> {
  try {
    return await runModule(path)
  } catch (error) {
    if (!(error instanceof ModuleFailure)) throw error
    throw new OverlayError(`running ${path}: ${error.message}. Mend the file.`, error.files)
  }
}

/** By shape and not by class: the file imports an msw of its own. */
function isRequestHandler(value: unknown): value is RequestHandler {
  return typeof (value as RequestHandler | null | undefined)?.run === 'function'
}

function describe(value: unknown): string {
  return Array.isArray(value) ? 'one with other things in it' : value === undefined ? 'neither' : typeof value
}
