import type { OwnValues } from '../../surface-suite.js'
import type { Target } from '../../run/target/target.js'
import { listedOutSourceIds } from './accepted-values.js'
import { ownKey, ownUser, send, without } from './requests.js'
import { packageBody } from './server/packages/package-body.js'

/** The values that Hesap Kurye issues to a restaurant, its user and its POS vendor. */
export const ownValues: readonly OwnValues[] = [
  {
    credentials: ['restaurantId'],
    operation: 'checkCredential',
    ask: (target, { restaurantId = '' }) =>
      send(target, 'checkCredential', { ...ownKey(target), RestaurantID: restaurantId }),
  },
  {
    credentials: ['userName', 'password'],
    besides: ['projectId'],
    operation: 'getRestaurantInfos',
    beyondProbes: true,
    ask: (target, { userName = '', password = '' }) =>
      send(target, 'getRestaurantInfos', { ...ownUser(target), UserName: userName, Password: password }),
  },
  {
    credentials: ['outSourceId'],
    operation: 'savePackage',
    beyondProbes: true,
    ask: (target, { outSourceId }) => save(target, { OutSourceID: Number(outSourceId) }),
    // Their list begins at 5 and goes on after what was read of it.
    invent: () => '0',
    elseTaken: [
      async (target) => send(target, 'savePackage', without(await packageBody(target), 'OutSourceID')),
      (target) => save(target, { OutSourceID: listedOutSourceIds[0]! }),
    ],
    listed: listedOutSourceIds.map(String),
  },
]

async function save(target: Target, changes: { OutSourceID: number }) {
  return send(target, 'savePackage', await packageBody(target, changes))
}
