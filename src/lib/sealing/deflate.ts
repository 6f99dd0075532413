/** Compressing with what every browser has, and inflating without being blown up. */
import type { Bytes } from './bytes.ts';
import { joined } from './bytes.ts';

/** Longest text that is inflated: 400 answers with long notes are below it. */
export const INFLATED_LIMIT = 256 * 1024;

const streamOf = (bytes: Bytes): ReadableStream<Bytes> =>
	new ReadableStream({
		start(controller) {
			controller.enqueue(bytes);
			controller.close();
		}
	});

/** All chunks; null as soon as there are more than `limit` bytes. */
async function gathered(stream: ReadableStream<Uint8Array>, limit: number): Promise<Bytes | null> {
	const reader = stream.getReader();
	const chunks: Uint8Array[] = [];
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return joined(...chunks);
		length += value.length;
		if (length > limit) {
			await reader.cancel();
			return null;
		}
		chunks.push(value);
	}
}

/** Raw deflate (RFC 1951). */
export async function deflate(bytes: Bytes): Promise<Bytes> {
	const deflated = await gathered(
		streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw')),
		Infinity
	);
	return deflated ?? new Uint8Array();
}

/** Null for what is no deflate, is cut short, or inflates beyond the limit. */
export async function inflate(bytes: Bytes, limit = INFLATED_LIMIT): Promise<Bytes | null> {
	try {
		return await gathered(streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')), limit);
	} catch {
		return null;
	}
}

/** Null for bytes that are no UTF-8. */
export function textOf(bytes: Bytes): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}
