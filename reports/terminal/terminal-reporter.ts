import type { Reporter } from '../reporter.js'
import { renderTerminal } from './render-terminal.js'

/** Without colour, unless it is wished: who writes it knows the screen. */
export const terminalReporter: Reporter = {
  name: 'terminal',
  render: (record, options) => renderTerminal(record, { color: false, ...options }),
}
