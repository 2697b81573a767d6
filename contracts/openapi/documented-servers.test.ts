import { expect, test } from 'vitest'
import { documentedServers } from './documented-servers.js'
import { loadContractOf } from '../contract/load-contract.js'
import type { Surface } from '../contract/surfaces.js'

const rows: [Surface, string[]][] = [
  ['hiziryemek/platform', ['https://www.hiziryemek.com']],
  ['kuzeypos/platform', ['https://backend.paketsefim.com']],
  ['bkyemek/pos', ['https://bkyemek.com']],
  ['hesapkurye/courier', ['https://api.hesapkurye.com', 'http://api.hesapkurye.com']],
  ['muditakurye/courier', ['https://api.muditakurye.com.tr']],
  ['hiziryemek/pos', []],
  ['kuzeypos/courier', []],
  ['muditakurye/pos', []],
]

test.each(rows)('%s is documented at %j', async (surface, servers) => {
  expect(documentedServers(await loadContractOf(surface), surface)).toEqual(servers)
})
