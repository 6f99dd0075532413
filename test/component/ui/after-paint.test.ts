import { afterEach, expect, test, vi } from 'vitest';
import { afterPaint } from '#lib/ui/after-paint.ts';

afterEach(() => {
	vi.restoreAllMocks();
});

test('runs once, after the next frame, and not in its task', async () => {
	const order: string[] = [];
	await new Promise<void>((done) => {
		afterPaint(() => {
			order.push('after');
			done();
		});
		requestAnimationFrame(() => {
			order.push('frame');
			queueMicrotask(() => order.push('rest of the frame'));
		});
		order.push('now');
	});
	expect(order).toEqual(['now', 'frame', 'rest of the frame', 'after']);
	await new Promise((done) => setTimeout(done, 300));
	expect(order).toHaveLength(4);
});

test('runs also where no frame comes, as in a tab that is hidden', async () => {
	vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
	const from = performance.now();
	await new Promise<void>((done) => afterPaint(done));
	expect(performance.now() - from).toBeLessThan(2000);
});
