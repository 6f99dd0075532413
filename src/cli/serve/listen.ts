/** Finding a port to listen on. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where the site is when nobody asks for another port; the number `vite preview` uses. */
export const USUAL_PORT = 4173;

/**
 * Starts listening and says on which port. A port that was asked for is used or fails: whoever asked will look
 * there. The usual one gives way to a free one.
 */
export async function listen(server: Server, host: string, port: number | undefined): Promise<number> {
	if (port !== undefined) return tryPort(server, host, port);
	try {
		return await tryPort(server, host, USUAL_PORT);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		return tryPort(server, host, 0);
	}
}

function tryPort(server: Server, host: string, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve((server.address() as AddressInfo).port);
		});
	});
}
