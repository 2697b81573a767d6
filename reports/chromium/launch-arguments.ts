/** What a headless Chromium is started with: it calls home for nothing. */
export function launchArguments(): string[] {
  // Chromium refuses to sandbox itself when root starts it.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return [
    ...sandbox,
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
}
