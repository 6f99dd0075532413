import { afterEach, describe, expect, test } from 'vitest';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import { ReportJob } from '#lib/features/report/report-job.svelte.ts';
import { capability, layer, pack, question } from '../../fixtures/small-pack.ts';

/** A worker that does as the script says when it gets its message, in `data`. */
function scripted(script: string): Worker {
	const source = `addEventListener('message', ({ data }) => { ${script} })`;
	return new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
}

const PROGRESS = `postMessage({ kind: 'progress', done: 2, of: 5 });`;
/** Answers with a file that is named after the date it was asked for. */
const REPORT = `postMessage({
	kind: 'report', bytes: new Uint8Array([37, 80, 68, 70]), fileName: data.occasion.date + '.pdf', pages: 5
});`;
const PROGRESS_FOR_EVER = `setInterval(() => { ${PROGRESS} }, 5);`;

const PACK = pack([layer('governance', [capability('control', [question('g.pause')])])], []);
const ASSESSMENT: Assessment = {
	format: 'airworthy',
	version: 1,
	id: 'refunds',
	pack: { id: 'small', version: '1.0.0' },
	frame: { workflow: 'Refunds', autonomy: 1, depth: 'full', people: [] },
	answers: {}
};

const THRESHOLDS = PACK.questionnaire.thresholds;

const jobs: ReportJob[] = [];

function start(...scripts: string[]) {
	const saved: string[] = [];
	const forgotten: string[] = [];
	const workers: Worker[] = [];
	const job = new ReportJob({
		startWorker: () => {
			const worker = scripted(scripts[Math.min(workers.length, scripts.length - 1)] ?? '');
			workers.push(worker);
			return worker;
		},
		save: (bytes, name) => {
			saved.push(`${name}: ${new TextDecoder().decode(bytes)}`);
			return `blob:${name}`;
		},
		forget: (url) => forgotten.push(url)
	});
	jobs.push(job);
	const make = (date = '2026-11-21'): void =>
		job.make({
			pack: PACK,
			assessment: ASSESSMENT,
			occasion: { plan: null, repairs: [], date, appVersion: 'test', packThresholds: THRESHOLDS }
		});
	make();
	return { job, make, saved, forgotten, workers };
}

const until = (job: ReportJob, kind: string) => expect.poll(() => job.state.kind).toBe(kind);
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 60));

afterEach(() => {
	for (const job of jobs.splice(0)) job.stop();
});

test('it is being made from the first moment, before any page is counted', () => {
	const { job } = start('');
	expect(job.state).toEqual({ kind: 'making', done: 0, of: 0 });
});

test('pages are counted as they come', async () => {
	const { job } = start(PROGRESS);
	await expect.poll(() => job.state).toEqual({ kind: 'making', done: 2, of: 5 });
});

test('the finished file is saved once, and can be had again under its own name', async () => {
	const { job, saved } = start(PROGRESS + REPORT);
	await until(job, 'made');
	expect(job.state).toEqual({
		kind: 'made',
		url: 'blob:2026-11-21.pdf',
		fileName: '2026-11-21.pdf',
		bytes: 4,
		pages: 5
	});
	expect(saved).toEqual(['2026-11-21.pdf: %PDF']);
});

test('a worker that breaks is a failure, and another try can succeed', async () => {
	const { job, make, workers } = start('', REPORT);
	// As a browser tells of an error nobody caught in there; a real one would be printed as well.
	workers[0]?.dispatchEvent(new ErrorEvent('error', { message: 'no font' }));
	await until(job, 'failed');
	make();
	await until(job, 'made');
});

describe('cancelling', () => {
	test('stops the worker: nothing it says later counts', async () => {
		const { job, saved } = start(PROGRESS_FOR_EVER);
		await expect.poll(() => job.state).toEqual({ kind: 'making', done: 2, of: 5 });
		job.cancel();
		await aWhile();
		expect(job.state).toEqual({ kind: 'idle' });
		expect(saved).toEqual([]);
	});

	test('forgets a finished file', async () => {
		const { job, forgotten } = start(REPORT);
		await until(job, 'made');
		job.cancel();
		expect(job.state).toEqual({ kind: 'idle' });
		expect(forgotten).toEqual(['blob:2026-11-21.pdf']);
	});

	test('of nothing does nothing', async () => {
		const { job, forgotten } = start(REPORT);
		await until(job, 'made');
		job.cancel();
		job.cancel();
		expect(forgotten).toEqual(['blob:2026-11-21.pdf']);
	});
});

describe('making it again', () => {
	test('forgets the file of before', async () => {
		const { job, make, saved, forgotten } = start(REPORT);
		await until(job, 'made');
		make('2026-12-24');
		await expect.poll(() => saved).toEqual(['2026-11-21.pdf: %PDF', '2026-12-24.pdf: %PDF']);
		expect(forgotten).toEqual(['blob:2026-11-21.pdf']);
	});

	test('takes the worker that is warm already', async () => {
		const { job, make, saved, workers } = start(REPORT);
		await until(job, 'made');
		make('2026-12-24');
		await expect.poll(() => saved.length).toBe(2);
		expect(workers.length).toBe(1);
	});

	test('while one is being made leaves only the new one', async () => {
		const { job, make, saved } = start(PROGRESS_FOR_EVER, REPORT);
		await expect.poll(() => job.state).toEqual({ kind: 'making', done: 2, of: 5 });
		make('2026-12-24');
		await until(job, 'made');
		await aWhile();
		expect(job.state).toMatchObject({ kind: 'made', fileName: '2026-12-24.pdf' });
		expect(saved).toEqual(['2026-12-24.pdf: %PDF']);
	});
});
