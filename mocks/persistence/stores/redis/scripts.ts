/** Takes a world, unless a process has it whose heart beats and which is not the one that does not answer. */
export const claimScript = `
local identity, owners, terms, replicas, worlds = unpack(KEYS)
local expected, world, me, gone, heart, most = unpack(ARGV)
if redis.call('GET', identity) ~= expected then return {'lost'} end
local owner = redis.call('HGET', owners, world)
local id = owner and string.match(owner, ':(.*)$')
if id and id ~= me and id ~= gone then
  local address = redis.call('GET', heart .. id)
  if address then return {'elsewhere', id, address} end
end
if world ~= '' and redis.call('SISMEMBER', worlds, world) == 0 then
  if redis.call('SCARD', worlds) >= tonumber(most) then return {'full'} end
  redis.call('SADD', worlds, world)
end
if gone ~= '' then redis.call('HDEL', replicas, gone) end
local term = redis.call('INCR', terms) .. ':' .. me
redis.call('HSET', owners, world, term)
return {'claimed', term}
`

/** Puts entries of a world that begins anew aside, until all are there; for a process that dies it is forgotten. */
export const stageScript = `
local staged, places = unpack(KEYS)
for i = 1, #ARGV, 2 do
  redis.call('HSET', staged, ARGV[i], redis.call('INCR', places) .. ' ' .. ARGV[i + 1])
end
return redis.call('PEXPIRE', staged, 60000)
`

/**
 * Writes changes of a world down, where it was last claimed under that term: a process that was thought dead and
 * goes on can change nothing. An entry's text stands
 * behind its place in the order, which it keeps; without a text it is gone.
 */
export const commitScript = `
local identity, owners, entries, snapshots, worlds, busy, places, staged = unpack(KEYS)
local expected, world, term, isAnew, isBusy = unpack(ARGV, 1, 5)
if redis.call('GET', identity) ~= expected then return -1 end
if redis.call('HGET', owners, world) ~= term then return 0 end
if isAnew == 'staged' and redis.call('EXISTS', staged) == 0 then return -2 end
if isAnew ~= '0' then redis.call('UNLINK', entries) end
if isAnew == 'staged' then
  redis.call('RENAME', staged, entries)
  redis.call('PERSIST', entries)
end
redis.call('SADD', worlds, world)
redis.call(isBusy == '1' and 'SADD' or 'SREM', busy, world)
for i = 6, #ARGV, 2 do
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

/** Makes a world's name taken where it is not, and where there are not as many as there may be. */
export const reserveScript = `
if redis.call('SISMEMBER', KEYS[1], ARGV[1]) == 1 then return 'taken' end
if redis.call('SCARD', KEYS[1]) >= tonumber(ARGV[2]) then return 'full' end
redis.call('SADD', KEYS[1], ARGV[1])
return 'new'
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
redis.call('HDEL', KEYS[3], ARGV[1])
return redis.call('DEL', KEYS[2])
`

/**
 * A sign of life; answers with the addresses of those who gave none in time, or with nothing where this Redis is not
 * the one that was found at the start. Another at the same address is the same one, started again.
 */
export const beatScript = `
local identity, heart, replicas = unpack(KEYS)
local expected, me, address, lives, counted, hearts = unpack(ARGV)
if redis.call('GET', identity) ~= expected then return false end
redis.call('SET', heart, address, 'PX', lives)
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('HSET', replicas, me, string.format('%d %s', now, address))
local silent = {}
local all = redis.call('HGETALL', replicas)
for i = 1, #all, 2 do
  local id, at, where = all[i], string.match(all[i + 1], '^(%d+) (.*)$')
  if id ~= me and redis.call('EXISTS', hearts .. id) == 0 then
    if where == address or now - tonumber(at) > tonumber(counted) then
      redis.call('HDEL', replicas, id)
    else
      table.insert(silent, where)
    end
  end
end
return silent
`
