import { afterEach, expect, test } from 'vitest';
import { FileJob } from '#lib/state/file-job.svelte.ts';

/** A worker that does as the script says when it gets its message, in `data`. */
function scripted(script: string): Worker {
	const source = `addEventListener('message', ({ data }) => { ${script} })`;
	return new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
}

const FILE = `postMessage({ bytes: new Uint8Array([1, 2]), fileName: data.name + '.csv', type: 'text/csv' });`;
const jobs: FileJob[] = [];

function start(...scripts: string[]) {
	const saved: string[] = [];
	const workers: Worker[] = [];
	const job = new FileJob({
		startWorker: () => {
			const worker = scripted(scripts[Math.min(workers.length, scripts.length - 1)] ?? '');
			workers.push(worker);
			return worker;
		},
		save: ({ bytes, fileName, type }) => saved.push(`${fileName} ${type} ${String(bytes.length)}`)
	});
	jobs.push(job);
	return { job, saved, workers };
}

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 60));

afterEach(() => {
	for (const job of jobs.splice(0)) job.cancel();
});

test('no worker before anything is asked for', () => {
	const { job, workers } = start(FILE);
	expect([job.state, workers]).toEqual([{ kind: 'idle' }, []]);
});

test('the finished file is saved once, under its own name', async () => {
	const { job, saved } = start(FILE);
	job.make('CSV', { name: 'plan' });
	expect(job.state).toEqual({ kind: 'making', label: 'CSV' });
	await expect.poll(() => job.state).toEqual({ kind: 'made', fileName: 'plan.csv' });
	expect(saved).toEqual(['plan.csv text/csv 2']);
});

test('a worker that breaks, or has nothing to write, is a failure; another try can succeed', async () => {
	const { job, workers, saved } = start('', 'postMessage(null)', FILE);
	job.make('CSV', { name: 'plan' });
	// As a browser tells of an error nobody caught in there; a real one would be printed as well.
	workers[0]?.dispatchEvent(new ErrorEvent('error', { message: 'no library' }));
	expect(job.state).toEqual({ kind: 'failed', label: 'CSV' });
	job.make('Excel', { name: 'plan' });
	await expect.poll(() => job.state).toEqual({ kind: 'failed', label: 'Excel' });
	expect(saved).toEqual([]);
	job.make('CSV', { name: 'plan' });
	await expect.poll(() => job.state.kind).toBe('made');
});

test('a request that cannot be posted is a failure', () => {
	const { job } = start(FILE);
	job.make('CSV', { name: () => 'plan' });
	expect(job.state).toEqual({ kind: 'failed', label: 'CSV' });
});

test('asking again gives up the first, and cancelling both', async () => {
	const { job, saved } = start(`setTimeout(() => { ${FILE} }, 30)`);
	job.make('CSV', { name: 'one' });
	job.make('CSV', { name: 'two' });
	await expect.poll(() => job.state.kind).toBe('made');
	await aWhile();
	expect(saved).toEqual(['two.csv text/csv 2']);
	job.make('CSV', { name: 'three' });
	job.cancel();
	await aWhile();
	expect([job.state, saved.length]).toEqual([{ kind: 'idle' }, 1]);
});
