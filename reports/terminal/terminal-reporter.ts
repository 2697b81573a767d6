import type { Reporter } from '../reporter.js'
import { renderTerminal } from './render-terminal.js'

/** Without colour: who knows the screen calls `renderTerminal`. */
export const terminalReporter: Reporter = {
  name: 'terminal',
  render: (record, options) => renderTerminal(record, { color: false, ...options }),
}
