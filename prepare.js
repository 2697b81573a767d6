import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

// An install without development dependencies cannot build, and need not: a package comes with its dist/.
if (existsSync(join(import.meta.dirname, 'node_modules', 'typescript'))) {
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    shell: true,
  })
  process.exit(status ?? 1)
} else {
  process.stderr.write('uyum: the development dependencies are not installed, dist/ is left as it is.\n')
}
