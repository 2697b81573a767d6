import { startIntegrator } from '../../examples/integrator/integrator.js'
import { readSettings } from '../../examples/integrator/settings.js'
import { integratorFaults } from './integrator-faults.js'
import { integratorVariants } from './integrator-variants.js'

/* The integrator of the examples with the faults, or the other ways, that it is told by name; without one it is as it stands there. */

const alterations: Partial<Record<string, () => void>> = { ...integratorFaults, ...integratorVariants }
for (const name of process.argv.slice(2)) alterations[name]!()
const settings = readSettings(process.env)
await startIntegrator(settings)
console.log(`the POS is ready at http://127.0.0.1:${settings.port}`)
