// Each test is alone: whatever asks the network throws, and fails the test it happens in even if it is caught. Only this
// machine answers. Where the run lets no text become code, the programs a test starts are let none either.
import dgram from 'node:dgram';
import net from 'node:net';
import { afterEach, expect } from 'vitest';

const NO_CODE = '--disallow-code-generation-from-strings';
if (process.execArgv.includes(NO_CODE)) process.env['NODE_OPTIONS'] = NO_CODE;

/** What was asked of the network since the last test. */
const asked: string[] = [];

function refuse(what: string): never {
  asked.push(what);
  throw new Error(`a test asks the network: ${what}`);
}

/** Where a socket is to lead: the arguments of `connect`, which Node itself wraps in one list. */
function hostOf(given: readonly unknown[]): string {
  const [to, host] = Array.isArray(given[0]) ? given[0] as readonly unknown[] : given;
  if (typeof to === 'object' && to !== null) return 'path' in to && typeof to.path === 'string' ? 'localhost' : 'host' in to && typeof to.host === 'string' ? to.host : 'localhost';
  return typeof to === 'string' || typeof host !== 'string' ? 'localhost' : host;
}

const connect = Reflect.get(net.Socket.prototype, 'connect') as (...given: unknown[]) => net.Socket;
net.Socket.prototype.connect = function (this: net.Socket, ...given: unknown[]): net.Socket {
  const host = hostOf(given);
  return /^(?:localhost|127\.0\.0\.1|::1)$/.test(host) ? connect.apply(this, given) : refuse(host);
};
dgram.Socket.prototype.send = () => refuse('a datagram');
globalThis.fetch = (address) => refuse(String(address instanceof Request ? address.url : address));

afterEach(() => {
  expect(asked.splice(0)).toEqual([]);
});

/** What was asked, taken off the record: for the test of this very thing. */
export function takeAsked(): string[] {
  return asked.splice(0);
}
