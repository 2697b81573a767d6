import type { Reporter } from './reporter.js'

// Loaded on demand: a run that writes no page must not wait for the page renderer.
const loaders = {
  terminal: async () => (await import('./terminal/terminal-reporter.js')).terminalReporter,
  html: async () => (await import('./html/html-reporter.js')).htmlReporter,
  json: async () => (await import('./json/json-reporter.js')).jsonReporter,
  junit: async () => (await import('./junit/junit-reporter.js')).junitReporter,
  markdown: async () => (await import('./markdown/markdown-reporter.js')).markdownReporter,
  badge: async () => (await import('./badge/badge-reporter.js')).badgeReporter,
  github: async () => (await import('./github/github-reporter.js')).githubReporter,
  sarif: async () => (await import('./sarif/sarif-reporter.js')).sarifReporter,
  problems: async () => (await import('./problems/problems-reporter.js')).problemsReporter,
  ctrf: async () => (await import('./ctrf/ctrf-reporter.js')).ctrfReporter,
  pdf: async () => (await import('./pdf/pdf-reporter.js')).pdfReporter,
} satisfies Record<string, () => Promise<Reporter>>

export type ReporterName = keyof typeof loaders

export const reporterNames = Object.keys(loaders) as ReporterName[]

export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(loaders, name)
}

export function loadReporter(name: ReporterName): Promise<Reporter> {
  return loaders[name]()
}
