import { expect, test } from 'vitest'
import { uyumProgram } from '../program.js'
import { commandsOf } from './help-in.js'
import { turkishHelp } from './help-texts.tr.js'
import { translateHelp } from './translate-help.js'
import { turkishUsageError } from './usage-errors.tr.js'

/** Texts that commander writes itself. */
const ofCommander = [
  'Usage:',
  'Arguments:',
  'Options:',
  'Commands:',
  '[options]',
  '[command]',
  'choices:',
  'default:',
  'display help for command',
]

const texts = new Set(
  commandsOf(uyumProgram()).flatMap((command) => [
    command.description(),
    command.helpGroup(),
    ...command.options.map(({ description }) => description),
    ...command.registeredArguments.map(({ description }) => description),
  ]),
)
texts.delete('')

test('each text of the help has a Turkish one, and each Turkish one a text', () => {
  expect([...texts].filter((text) => !Object.hasOwn(turkishHelp, text))).toEqual([])
  expect(Object.keys(turkishHelp).filter((text) => !texts.has(text) && !ofCommander.includes(text))).toEqual(
    [],
  )
})

test('the commands stand in groups, in both languages', () => {
  const headings = (help: string): string[] => help.match(/^\S+:$/gm) ?? []
  const program = uyumProgram()
  const names = ['Develop:', 'Judge:', 'Read:', 'Share:']
  expect(headings(program.helpInformation())).toEqual(['Options:', ...names])
  for (const command of commandsOf(program)) translateHelp(command, turkishHelp)
  expect(headings(program.helpInformation())).toEqual(['Options:', ...names].map((name) => turkishHelp[name]))
})

test.each([
  [
    "error: unknown option '--taget'\n(Did you mean --target?)",
    'hata: bilinmeyen seçenek: --taget\n(Şunu mu demek istediniz: --target?)',
  ],
  ["error: missing required argument 'surface'", 'hata: eksik: <surface>'],
  [
    "error: option '--seed <n>' argument 'x' is invalid. expected a whole number.",
    'hata: --seed <n>: “x” geçersiz. Bir tam sayı bekleniyordu.',
  ],
  [
    "error: command-argument value 'ksh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish.",
    'hata: <shell>: “ksh” geçersiz. Seçenekler: bash, zsh, fish.',
  ],
  [
    "error: option '--failed' cannot be used with option '--only <check...>'",
    'hata: --failed ile --only <check...> birlikte kullanılamaz',
  ],
])('%s, in Turkish', (english, turkish) => {
  expect(turkishUsageError(english)).toBe(turkish)
})
