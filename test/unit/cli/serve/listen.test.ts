import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { listen } from '../../../../src/cli/serve/listen.ts';

const servers: Server[] = [];

function server(): Server {
	const created = createServer();
	servers.push(created);
	return created;
}

afterEach(() => {
	for (const each of servers.splice(0)) each.close();
});

test('a port that was asked for and is taken is an error', async () => {
	const taken = await listen(server(), 'localhost', 0);
	await expect(listen(server(), 'localhost', taken)).rejects.toThrow('EADDRINUSE');
});

test('without a wish, two servers find two ports', async () => {
	const first = await listen(server(), 'localhost', undefined);
	const second = await listen(server(), 'localhost', undefined);
	expect(second).not.toBe(first);
});
