import { connect, type Socket } from 'node:net';
import { addressesOf, anyOf, type Check, closed } from './check.ts';

const limitMs = 2_000;

/** Holds when a connection is accepted. */
export function tcpCheck(host: string, port: number): Check {
  const checks = addressesOf(host).map((address) => (signal: AbortSignal) => accepts(address, port, signal));
  return (signal) => anyOf(checks, signal);
}

async function accepts(host: string, port: number, signal: AbortSignal): Promise<boolean> {
  let holds = false;
  const socket = connect({ host, port });
  socket.on('connect', () => {
    holds = !isItsOwnPeer(socket);
    socket.destroy();
  });
  await closed(socket, limitMs, signal);
  return holds;
}

/**
 * A client that keeps trying a free port of its own machine is at some point assigned that port itself, and TCP then
 * connects it with itself.
 */
export function isItsOwnPeer({ localAddress, localPort, remoteAddress, remotePort }: Socket): boolean {
  return localPort === remotePort && localAddress === remoteAddress;
}
