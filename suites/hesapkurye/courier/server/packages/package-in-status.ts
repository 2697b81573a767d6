import type { StatusValue } from '../../../../../contracts/hesapkurye/courier/status-requirements.js'
import type { Target } from '../../../../run/target/target.js'

/** The state that a check names in its header. */
export const packageExists = 'package exists'

/** The order number of a package that is in this status: no operation of the API moves one there. */
export async function packageInStatus(target: Target, statusValue: StatusValue): Promise<string> {
  const { remoteOrderNumber } = await target.state(packageExists, { statusValue }, ['remoteOrderNumber'])
  return String(remoteOrderNumber)
}
