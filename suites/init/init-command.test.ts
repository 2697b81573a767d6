import { mkdir, mkdtemp, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { partnerNames } from '../../contracts/contract/surfaces.js'
import { loadConfiguration } from '../config/load-configuration.js'
import { resolveTarget } from '../config/target/resolve-target.js'
import { configurationFormats } from './plan/configuration-text.js'
import { init } from './init-command.js'
import type { InitOptions } from './plan/init-options.js'
import { partiesOf } from './integration.js'

async function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'uyum-init-'))
}

async function initIn(folder: string, wanted: Partial<InitOptions>, yes = false): Promise<string> {
  const printed: string[] = []
  const print = (text: string): void => void printed.push(text)
  await init(wanted, { folder, language: 'en', isAttended: false, yes, print })
  return printed.join('\n')
}

const read = (folder: string, file: string): Promise<string> => readFile(join(folder, file), 'utf8')

describe('what it writes is a configuration that check takes', () => {
  const combinations = partnerNames.flatMap((partner) =>
    partiesOf([partner]).flatMap((party) =>
      configurationFormats.map((format) => ({ partner, party, format })),
    ),
  )

  test.each(combinations)('$partner as $party in $format', async ({ partner, party, format }) => {
    const folder = await emptyFolder()
    await initIn(folder, { partners: [partner], party, format })
    // Of a form that every credential may have, KuzeyPOS's ids among them.
    const variables = (await read(folder, '.env.example').catch(() => '')).replace(
      /^(# )?(\w+)=$/gm,
      '$2=507f1f77bcf86cd799439011',
    )
    await writeFile(join(folder, '.env'), variables)
    const configuration = await loadConfiguration(undefined, {}, folder)
    const targets = Object.entries(configuration?.targets ?? {})
    for (const [name, target] of targets) await resolveTarget(name, target)
    const served = targets.map(([, { surface }]) => surface)
    expect(served.every((surface) => surface === `${partner}/${party}`)).toBe(true)
  })

  test('where no credential is needed, nobody is sent to a file that was not written', async () => {
    const [without, within] = [await emptyFolder(), await emptyFolder()]
    const spoken = await initIn(without, { partners: ['kuzeypos'], party: 'courier' })
    expect(spoken + (await read(without, 'uyum.config.ts'))).not.toContain('.env.example')
    const needed = await initIn(within, { partners: ['hiziryemek'], party: 'pos' })
    expect(needed).toContain('cp .env.example .env')
    expect(await read(within, 'uyum.config.ts')).toContain('see .env.example')
  })

  test('every line of advice can be uncommented', async () => {
    const folder = await emptyFolder()
    await initIn(folder, { partners: ['muditakurye'], party: 'courier', format: 'ts' })
    const text = await read(folder, 'uyum.config.ts')
    await writeFile(
      join(folder, 'uyum.config.ts'),
      text.replace(/^( +)\/\/ ((?:build|states|readBack|allow): .*,)$/gm, '$1$2'),
    )
    const given = { MUDITAKURYE_RESTAURANT_ID: 'r', MUDITAKURYE_API_KEY: 'k' }
    expect((await loadConfiguration(undefined, given, folder))?.targets).toMatchObject({
      'muditakurye-courier': {
        build: '1.4.2',
        states: 'http://127.0.0.1:5001/_states',
        readBack: 'http://127.0.0.1:5001/read-back',
        allow: { hugeBodies: true },
      },
    })
  })
})

describe('a file that exists is not changed unseen', () => {
  const wanted = { partners: ['hiziryemek'], party: 'pos' } as const

  test('without a terminal it shows the change, writes nothing and says how to go on', async () => {
    const folder = await emptyFolder()
    const before = '{\n\t"name": "till",\n\t"scripts": { "test": "vitest" }\n}\n'
    await writeFile(join(folder, 'package.json'), before)
    const refused = initIn(folder, wanted)
    await expect(refused).rejects.toThrow(/\+\t\t"uyum:check": "uyum check/)
    await expect(refused).rejects.toThrow(/--yes/)
    expect(await readdir(folder)).toEqual(['package.json'])
    expect(await read(folder, 'package.json')).toBe(before)
  })

  test('with --yes it adds its scripts, keeps the others and the indentation', async () => {
    const folder = await emptyFolder()
    const scripts = { test: 'vitest', 'uyum:check': 'my own' }
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'till', scripts }, null, '\t'))
    await initIn(folder, wanted, true)
    const text = await read(folder, 'package.json')
    expect(text).toContain('\n\t"name": "till"')
    expect((JSON.parse(text) as { scripts: unknown }).scripts).toEqual({
      ...scripts,
      'uyum:observe': expect.stringContaining('uyum observe hiziryemek/platform --for 2m') as string,
    })
  })

  test('a second time there is nothing to change', async () => {
    const folder = await emptyFolder()
    await initIn(folder, wanted)
    const printed = await initIn(folder, wanted)
    expect(printed.match(/nothing to change/g)).toHaveLength(4)
  })

  test('another configuration stops it', async () => {
    const folder = await emptyFolder()
    await writeFile(join(folder, 'uyum.config.yaml'), 'targets: {}\n')
    await expect(initIn(folder, { ...wanted, format: 'ts' })).rejects.toThrow(/uyum\.config\.yaml.*--format/)
  })

  test('a workflow comes later, and what was written into the configuration stays', async () => {
    const folder = await emptyFolder()
    await initIn(folder, { ...wanted, format: 'yaml' })
    const mine = `${await read(folder, 'uyum.config.yaml')}# mine\n`
    await writeFile(join(folder, 'uyum.config.yaml'), mine)
    const printed = await initIn(folder, { ...wanted, ci: 'gitlab' })
    expect(printed).toContain(
      'uyum.config.yaml: left as it is: it names all that it should, the rest is yours',
    )
    expect(await read(folder, 'uyum.config.yaml')).toBe(mine)
    expect(await read(folder, '.gitlab/uyum.yml')).toContain('- npm install\n')
  })

  test('what starts the client takes the place of the script that waited for one', async () => {
    const folder = await emptyFolder()
    await initIn(folder, wanted)
    await initIn(folder, { ...wanted, client: 'php client.php' }, true)
    const { scripts } = JSON.parse(await read(folder, 'package.json')) as { scripts: Record<string, string> }
    expect(scripts['uyum:observe']).toContain('--exec "php client.php"')
  })
})

describe('bad wanted are told in words', () => {
  test.each([
    [{}, /--partner <name\.\.\.> and --as/],
    [
      { partners: ['kuzeypos'], party: 'pos' },
      /KuzeyPOS itself is "platform" there, who integrates with it is "courier"/,
    ],
    [{ partners: ['hesapkurye'], party: 'platform' }, /pos or courier/],
  ] as [Partial<InitOptions>, RegExp][])('%o', async (wanted, words) => {
    await expect(initIn(await emptyFolder(), wanted)).rejects.toThrow(words)
  })
})

test('a CI workflow names the secrets of the configuration', async () => {
  const folder = await emptyFolder()
  await mkdir(join(folder, '.github'))
  await initIn(folder, { partners: ['bkyemek'], party: 'pos', ci: 'github' })
  const workflow = parse(await read(folder, '.github/workflows/uyum.yml')) as {
    jobs: { conformance: { steps: { name?: string; env?: unknown }[] } }
  }
  expect(workflow.jobs.conformance.steps.find(({ name }) => name === 'Judge')?.env).toEqual({
    LANG: 'C.UTF-8',
    BKYEMEK_API_KEY: '${{ secrets.BKYEMEK_API_KEY }}',
    BKYEMEK_API_SECRET: '${{ secrets.BKYEMEK_API_SECRET }}',
  })
})

test.each([
  ['package-lock.json', 'npm ci'],
  ['pnpm-lock.yaml', 'corepack enable && pnpm install --frozen-lockfile'],
  ['yarn.lock', 'corepack enable && yarn install --frozen-lockfile'],
  ['readme.md', 'npm install'],
])('a workflow in a folder with %s installs by %s', async (file, command) => {
  const folder = await emptyFolder()
  await writeFile(join(folder, file), '')
  await initIn(folder, { partners: ['bkyemek'], party: 'pos', ci: 'github' })
  expect(await read(folder, '.github/workflows/uyum.yml')).toContain(`run: ${command}\n`)
})

test('what is done already is not told to do', async () => {
  const folder = await emptyFolder()
  const wanted = { partners: ['bkyemek'], party: 'pos' } as const
  expect(await initIn(folder, wanted)).toMatch(/npm install --save-dev <uyum>[^]*cp \.env\.example \.env/)
  await writeFile(join(folder, '.env'), '')
  await writeFile(join(folder, 'package.json'), '{ "devDependencies": { "uyum": "file:../uyum.tgz" } }')
  expect(await initIn(folder, wanted, true)).not.toMatch(/npm install|cp \.env/)
})

test('what starts the client goes into the script, as cmd.exe reads it too', async () => {
  const folder = await emptyFolder()
  await initIn(folder, { partners: ['muditakurye'], party: 'courier', client: 'node client.js "a b"' })
  const { scripts } = JSON.parse(await read(folder, 'package.json')) as { scripts: Record<string, string> }
  expect(scripts['uyum:observe']).toContain(`uyum observe muditakurye/pos --exec "node client.js \\"a b\\""`)
})

test.each([
  ['Makefile', undefined],
  ['uyum.mk', 'all:\n'],
])('a project that is none of npm’s gets a %s', async (name, before) => {
  const folder = await emptyFolder()
  await writeFile(join(folder, 'composer.json'), '{}')
  await writeFile(join(folder, 'package.json'), '{ "devDependencies": { "uyum": "0.2.0" } }')
  if (before !== undefined) await writeFile(join(folder, 'Makefile'), before)
  await initIn(folder, { partners: ['bkyemek'], party: 'pos', format: 'yaml' })
  expect(await read(folder, name)).toMatch(/^uyum-check:\n\tnpx --no-install uyum check /m)
  expect(await read(folder, 'package.json')).not.toContain('scripts')
  expect(await initIn(folder, { partners: ['bkyemek'], party: 'pos', format: 'yaml' })).not.toContain(
    'changed',
  )
})

describe('a symbolic link in the folder', () => {
  const wanted = { partners: ['muditakurye'], party: 'courier', format: 'yaml', ci: 'github' } as const

  test.each(['uyum.config.yaml', '.env.example', '.gitignore', 'package.json', '.github'])(
    'is not written through: %s',
    async (path) => {
      const [folder, elsewhere] = [await emptyFolder(), await emptyFolder()]
      if (path === '.github') await symlink(elsewhere, join(folder, path))
      else {
        await writeFile(join(elsewhere, 'theirs'), '{}\n')
        await symlink(join(elsewhere, 'theirs'), join(folder, path))
      }
      await expect(initIn(folder, { ...wanted, partners: ['muditakurye'] }, true)).rejects.toThrow(
        `${path} is a symbolic link, which may lead out of it. Nothing was written.`,
      )
      expect(await readdir(folder)).toEqual([path])
      if (path !== '.github') expect(await read(elsewhere, 'theirs')).toBe('{}\n')
      else expect(await readdir(elsewhere)).toEqual([])
    },
  )

  test('that leads nowhere makes no file there', async () => {
    const [folder, elsewhere] = [await emptyFolder(), await emptyFolder()]
    await symlink(join(elsewhere, 'new'), join(folder, '.gitignore'))
    await expect(initIn(folder, { ...wanted, partners: ['muditakurye'] }, true)).rejects.toThrow(
      'is a symbolic link',
    )
    expect(await readdir(elsewhere)).toEqual([])
  })
})
