import { type LookupAddress, lookup as resolveName } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { BelegtError } from '../../server/core/errors.ts'

/**
 * Whether an address belongs to the public internet: not to this machine, a local network, a cloud's metadata service,
 * or a range that tunnels to one of them (IPv4 inside IPv6).
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/** Resolves a name to all of its addresses. */
export type Resolve = (
  name: string,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

export const resolveBySystem: Resolve = (name, done) => resolveName(name, { all: true }, done)

/**
 * A lookup for sockets that refuses a name when any of its addresses is not allowed. The socket connects to the very
 * addresses that were checked, so a name that resolves differently a moment later gains nothing.
 */
export function guardedLookup(isAllowed: (address: string) => boolean, resolve: Resolve): LookupFunction {
  return (name, options, done) => {
    resolve(name, (error, addresses) => {
      if (error) return done(error, [])
      if (!addresses.every(({ address }) => isAllowed(address))) return done(refused(), [])
      const [first] = addresses
      if (options.all || !first) done(null, addresses)
      else done(null, first.address, first.family)
    })
  }
}

/** Refuses an address that is written as such, in whatever form: for these no lookup is made. */
export function refuseLiteral(url: URL, isAllowed: (address: string) => boolean): void {
  // The URL parser has turned decimal, octal and hexadecimal forms into the usual one.
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host) && !isAllowed(host)) throw refused()
}

function refused(): BelegtError {
  return new BelegtError('unreadable-input', 'leads to a private address, which is not allowed')
}
