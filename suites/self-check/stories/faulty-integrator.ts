import { startIntegrator } from '../../examples/integrator/integrator.js'
import { readSettings } from '../../examples/integrator/settings.js'
import { integratorFaults, type IntegratorFault } from './integrator-faults.js'

/* The integrator of the examples with the faults that it is told by name; without one it is as it stands there. */

for (const fault of process.argv.slice(2)) integratorFaults[fault as IntegratorFault]()
const settings = readSettings(process.env)
await startIntegrator(settings)
console.log(`the POS is ready at http://127.0.0.1:${settings.port}`)
