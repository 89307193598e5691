/**
 * A web of our own: one local port that answers for every host name, over http and https, directly (Chromium, whose
 * resolver is told so) and as a proxy (Firefox), and remembers every request.
 */
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { createCertificate } from './certificate.ts';

export interface Visit {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  readonly url: URL;
  /** True for a page or a frame, false for what pages load. */
  readonly navigation: boolean;
}
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}
export type Site = (visit: Visit) => Answer;

/** Hosts that browsers ask on their own account. */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|firefox)\.(?:com|net|org)$/;
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** A picture of 1 × 1 pixels, for addresses whose picture does not matter. */
export const PICTURE: Answer = {
  headers: { 'content-type': 'image/png', 'cache-control': 'max-age=600' },
  body: PIXEL,
};
/** An HTML page, in UTF-8. */
export const html = (body: string): Answer => ({ headers: { 'content-type': 'text/html; charset=utf-8' }, body });

/** The first byte of a TLS connection: a handshake record (RFC 8446, 5.1). */
const TLS_HANDSHAKE = 22;

const listen = (server: Server, port = 0): Promise<number> =>
  new Promise((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );

export class Web {
  readonly #sites = new Map<string, Site>();
  readonly #visits: Visit[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #plain = createHttpServer((request, response) => this.#answer(request, response));
  readonly #secure = createHttpsServer(createCertificate(), (request, response) => this.#answer(request, response));
  readonly #front = createTcpServer(socket => this.#accept(socket));
  #ports = { plain: 0, secure: 0, front: 0 };
  /** While true, a navigation is answered with 204: the browser stays where it is. */
  holdNavigations = false;

  static async open(port = 0): Promise<Web> {
    const web = new Web();
    web.#plain.on('connect', (_request, socket: Socket) => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      web.#accept(socket);
    });
    web.#ports = {
      plain: await listen(web.#plain),
      secure: await listen(web.#secure),
      front: await listen(web.#front, port),
    };
    return web;
  }

  get port(): number {
    return this.#ports.front;
  }

  /** Answers for a host name; hosts without a site get 404. */
  site(host: string, site: Site): void {
    this.#sites.set(host, site);
  }

  /** Requests since a moment (milliseconds since the epoch), the browser's own errands left out. */
  visits(since = 0): Visit[] {
    return this.#visits.filter(visit => visit.at >= since && !BROWSERS_OWN.test(visit.url.hostname));
  }

  /** Hands a connection to the plain or the secure server, as its first byte says. */
  #accept(socket: Socket): void {
    this.#keep(socket);
    socket.once('data', first => {
      const server = this.#keep(
        connect(first[0] === TLS_HANDSHAKE ? this.#ports.secure : this.#ports.plain, '127.0.0.1'),
      );
      server.write(first);
      socket.pipe(server).pipe(socket);
    });
  }

  #keep(socket: Socket): Socket {
    this.#sockets.add(socket);
    return socket.on('close', () => this.#sockets.delete(socket)).on('error', () => socket.destroy());
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const scheme = request.socket instanceof TLSSocket ? 'https' : 'http';
    const visit: Visit = {
      at: Date.now(),
      method: request.method ?? '',
      url: new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'local'}`),
      navigation: 'upgrade-insecure-requests' in request.headers,
    };
    this.#visits.push(visit);
    const { status = 200, headers = {}, body = '' } = this.#find(visit);
    response.writeHead(status, headers).end(body);
  }

  #find(visit: Visit): Answer {
    if (this.holdNavigations && visit.navigation) return { status: 204 };
    return this.#sites.get(visit.url.hostname)?.(visit) ?? { status: 404 };
  }

  /** Ends every connection. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#plain.closeAllConnections();
    this.#secure.closeAllConnections();
    await Promise.all(
      [this.#front, this.#plain, this.#secure].map(server => new Promise(resolve => server.close(resolve))),
    );
  }
}
