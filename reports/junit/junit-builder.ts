import junit, { type Builder } from 'junit-report-builder'

// Its types describe an ES module, its code is CommonJS: the default import is the builder itself.
const sharedBuilder = junit as unknown as Builder

/** A builder of its own for each report: the package's default one collects across calls. */
export function createJunitBuilder(): Builder {
  return sharedBuilder.newBuilder()
}
