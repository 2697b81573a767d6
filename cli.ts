#!/usr/bin/env node
// First, for what follows needs a Node that is new enough. Static imports would all be evaluated before it, whatever
// their order, once a bundler has put them together.
import './commands/process/require-node.js'

const { runCommandLine } = await import('./commands/run-command-line.js')
await runCommandLine()
