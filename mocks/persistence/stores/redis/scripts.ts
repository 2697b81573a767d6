/** Takes a world, unless a process has it whose heart beats and which is not the one that does not answer. */
export const claimScript = `
local owner = redis.call('HGET', KEYS[1], ARGV[1])
local id = owner and string.match(owner, ':(.*)$')
if id and id ~= ARGV[2] and id ~= ARGV[3] then
  local address = redis.call('GET', ARGV[4] .. id)
  if address then return {'elsewhere', id, address} end
end
local term = redis.call('INCR', KEYS[2]) .. ':' .. ARGV[2]
redis.call('HSET', KEYS[1], ARGV[1], term)
return {'claimed', term}
`

/**
 * Writes changes of a world down, where it was last claimed under that term: a process that was thought dead and
 * goes on can change nothing. An entry's text stands
 * behind its place in the order, which it keeps; without a text it is gone.
 */
export const commitScript = `
local owners, entries, snapshots, worlds, busy, places = unpack(KEYS)
local world, term, isAnew, isBusy = unpack(ARGV, 1, 4)
if redis.call('HGET', owners, world) ~= term then return 0 end
if isAnew == '1' then redis.call('UNLINK', entries) end
redis.call('SADD', worlds, world)
redis.call(isBusy == '1' and 'SADD' or 'SREM', busy, world)
for i = 5, #ARGV, 2 do
  local key, text = ARGV[i], ARGV[i + 1]
  local hash = string.sub(key, 1, 10) == 'snapshots ' and snapshots or entries
  if text == '' then
    redis.call('HDEL', hash, key)
  else
    local old = redis.call('HGET', hash, key)
    local place = old and string.match(old, '^%d+') or redis.call('INCR', places)
    redis.call('HSET', hash, key, place .. ' ' .. text)
  end
end
return 1
`

/**
 * Forgets a world, and who has it: what that one would still write down finds its term gone. With a term it does so
 * only where the world was last claimed under it.
 */
export const forgetScript = `
local owners, entries, snapshots, worlds, busy = unpack(KEYS)
if ARGV[2] ~= '' and redis.call('HGET', owners, ARGV[1]) ~= ARGV[2] then return 0 end
redis.call('HDEL', owners, ARGV[1])
redis.call('SREM', busy, ARGV[1])
redis.call('UNLINK', entries, snapshots)
return redis.call('SREM', worlds, ARGV[1])
`

/** Worlds that have something to do, and nobody whose heart beats. */
export const waitingScript = `
local waiting = {}
for _, world in ipairs(redis.call('SMEMBERS', KEYS[2])) do
  local owner = redis.call('HGET', KEYS[1], world)
  local id = owner and string.match(owner, ':(.*)$')
  if not id or redis.call('EXISTS', ARGV[1] .. id) == 0 then table.insert(waiting, world) end
end
return waiting
`

/** Gives back all worlds of a process, and stops its heart. */
export const leaveScript = `
local owners = redis.call('HGETALL', KEYS[1])
for i = 1, #owners, 2 do
  if string.match(owners[i + 1], ':(.*)$') == ARGV[1] then redis.call('HDEL', KEYS[1], owners[i]) end
end
return redis.call('DEL', KEYS[2])
`
