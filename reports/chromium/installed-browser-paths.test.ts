import { expect, test } from 'vitest'
import { installedBrowserPaths } from './installed-browser-paths.js'

test('looks in Applications on a Mac', () => {
  expect(installedBrowserPaths('darwin', {})).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  )
})

test('looks in the program folders on Windows', () => {
  const [path] = installedBrowserPaths('win32', { PROGRAMFILES: '/Program Files' })
  expect(path).toMatch(/Chromium.Application.chrome\.exe$/)
})
