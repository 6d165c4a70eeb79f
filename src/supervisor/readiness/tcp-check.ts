import { connect, type Socket } from 'node:net';
import { addressesOf, anyOf, type Check, closed, type Saw } from './check.ts';

const limitMs = 2_000;

/** Holds when a connection is accepted. */
export function tcpCheck(host: string, port: number): Check {
  const checks = addressesOf(host).map(
    (address) => (signal: AbortSignal, saw?: Saw) => accepts(address, port, signal, saw),
  );
  return (signal, saw) => anyOf(checks, signal, saw);
}

async function accepts(host: string, port: number, signal: AbortSignal, saw?: Saw): Promise<boolean> {
  let holds = false;
  const socket = connect({ host, port });
  socket.on('connect', () => {
    holds = !isItsOwnPeer(socket);
    socket.destroy();
  });
  await closed(socket, limitMs, signal, saw);
  return holds;
}

/**
 * A client that keeps trying a free port of its own machine is at some point assigned that port itself, and TCP then
 * connects it with itself.
 */
export function isItsOwnPeer({ localAddress, localPort, remoteAddress, remotePort }: Socket): boolean {
  return localPort === remotePort && localAddress === remoteAddress;
}
